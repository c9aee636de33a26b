/** GraphiQL as a page that needs no network, opening on questions to the archive. */

import type { Asset } from '../assets/asset.ts'
import type { Assets } from './pack-assets.ts'
import { PLAYGROUND_EXAMPLES } from './playground-examples-data.ts'

const TITLE = 'On the Record'

/** Folder of the assets, seen from the page. */
export const FOLDER = 'playground'

/** The editor puts styles into the page as it goes, and its fonts and pictures lie in the style sheet. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function renderPage({ script, style, icon, start, workers }: Assets): string {
  const address = ({ name }: Asset) => `${FOLDER}/${name}`
  const settings = {
    options: {
      title: TITLE,
      defaultQuery: PLAYGROUND_EXAMPLES[0],
      defaultTabs: PLAYGROUND_EXAMPLES.map((query) => ({ query })),
    },
    workers: Object.fromEntries(Object.entries(workers).map(([label, asset]) => [label, address(asset)])),
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<link rel="icon" href="${address(icon)}">
<link rel="stylesheet" href="${address(style)}">
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
</head>
<body id="body" class="no-focus-outline">
<noscript>GraphiQL is a program in JavaScript; please switch it on.</noscript>
<div id="root"></div>
<script src="${address(start)}" defer></script>
<script src="${address(script)}" defer></script>
</body>
</html>
`
}
