import type { BreaksOff } from './breaks-off.ts'

/**
 * Tells whether a page breaks off: surely within a tag, a comment or a script; perhaps where the end tag of what it opens,
 * `<html>` or else `<body>`, is missing, which HTML allows.
 */
export function htmlBreaksOff(bytes: Uint8Array): BreaksOff {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll('\0', '')
  if (/<\/html\s*>/i.test(text)) return null
  const isStoryWhole = /<\/body\s*>/i.test(text)
  if (!isStoryWhole && endsInside(text)) return 'SURELY'
  if (/<html[\s>]/i.test(text)) return 'PERHAPS'
  return !isStoryWhole && /<body[\s>]/i.test(text) ? 'PERHAPS' : null
}

function endsInside(text: string): boolean {
  const comment = text.lastIndexOf('<!--')
  if (comment >= 0 && !text.includes('-->', comment + 4)) return true
  const raw = [...text.matchAll(/<(\/?)(?:script|style)(?=[\s>])/gi)].at(-1)
  if (raw?.[1] === '') return true
  const tag = text.lastIndexOf('<')
  // words may hold a `<`, e.g. `a < b`
  return tag >= 0 && /^<(?:[a-z/!][^>]*)?$/i.test(text.slice(tag))
}
