import { wideCharset } from '../../text/page/decode/wide-charset.ts'
import { endingOf } from './ending-of.ts'
import { type Root, readRoot } from './read-root.ts'

/** The evidence of a file's format: its name and its first bytes. */
export interface Sample {
  /** Of its name, in lower case, without that of gzip: `dump.jsonl.gz` -> `jsonl`. */
  readonly ending: string
  /** Its first bytes, a character a byte. */
  readonly start: string
  /** Its beginning as text without white space in front; a character a byte where it is not UTF-16. */
  readonly text: string
  /** The root element; null: the text does not begin as markup does. */
  readonly root: Root | null
  /** True if the text is all there is. */
  readonly isWhole: boolean
}

/** Bytes that signatures are looked for in. */
export const START = 1024

export function newSample(path: string, head: Uint8Array, isWhole: boolean): Sample {
  let text: string | undefined
  let root: Root | null | undefined
  return {
    ending: endingOf(path),
    start: Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, START)).toString('latin1'),
    isWhole,
    get text() {
      text ??= headText(head).replace(/^\ufeff?\s*/, '')
      return text
    },
    get root() {
      if (root === undefined) root = readRoot(this.text)
      return root
    },
  }
}

function headText(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  const wide = wideCharset(head)
  if (wide !== null) return new TextDecoder(wide).decode(head)
  const utf8 = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  return Buffer.from(head.buffer, head.byteOffset + (utf8 ? 3 : 0), head.length - (utf8 ? 3 : 0)).toString('latin1')
}
