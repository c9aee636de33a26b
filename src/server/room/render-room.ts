/** The one page of the reading room: what it is about, and the files that draw it. */
import type { RoomAssets } from './pack-room.ts'
import { NAME, type Preview } from './preview.ts'

/** Folder of the files, seen from every page. */
export const FOLDER = '/room'

/** Nothing inline, nothing of another host. Text becomes markup nowhere: no policy that makes trusted types exists. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

interface RoomPage {
  readonly assets: RoomAssets
  readonly view: string
  readonly preview: Preview
  /** Absolute. */
  readonly address: string
  readonly settings: { readonly playground: boolean }
}

export function renderRoom({ assets, view, preview, address, settings }: RoomPage): string {
  const { title, description, type } = preview
  const preloads = (assets.views[view] ?? []).map((name) => `<link rel="modulepreload" href="${FOLDER}/${name}">`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta property="og:site_name" content="${NAME}">
<meta property="og:type" content="${type}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:url" content="${escapeHtml(address)}">
<meta name="twitter:card" content="summary">
${rightsOf(preview)}
<link rel="icon" type="image/svg+xml" href="${FOLDER}/${assets.icon}">
<link rel="stylesheet" href="${FOLDER}/${assets.style}">
${preloads.join('\n')}
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${FOLDER}/${assets.script}"></script>
</head>
<body>
<noscript><p>The reading room is a program in JavaScript; please switch it on. The archive also answers at /graphql.</p></noscript>
<div id="room"></div>
</body>
</html>
`
}

/** The notice and the address of the original, in Dublin Core's words. */
function rightsOf({ rights }: Preview): string {
  const { copyrightNotice, url } = rights ?? {}
  const said = { 'dcterms.rights': copyrightNotice, 'dcterms.source': url }
  return Object.entries(said)
    .flatMap(([name, words]) => (words ? `<meta name="${name}" content="${escapeHtml(words)}">` : []))
    .join('\n')
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]!)
}
