import type { BreaksOff } from './breaks-off.ts'

/**
 * Tells whether a mail message breaks off: surely where its headers do not end, or its last part has no closing boundary;
 * perhaps where the last line has no end.
 */
export function messageBreaksOff(bytes: Uint8Array): BreaksOff {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)
  if (end === null) return 'SURELY'
  const head = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
  const multipart = /^content-type:\s*multipart\/[^\n]*?\bboundary="?([^"\r\n;]+)/im.exec(head)
  if (multipart !== null) return text.includes(`--${multipart[1]!.trim()}--`, end.index) ? null : 'SURELY'
  return text.endsWith('\n') ? null : 'PERHAPS'
}
