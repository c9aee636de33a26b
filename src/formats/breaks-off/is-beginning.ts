import type { InputFormat } from '../raw-article.ts'

/** How files of an ending begin. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  zip: 'PK\x03\x04',
  gz: '\x1f\x8b',
  tgz: '\x1f\x8b',
  warc: 'WARC/1.',
  mbox: 'From ',
  mbx: 'From ',
}
const MARKUP = /^(?:xml|rss|atom|rdf|nitf|newsml|html?|xhtml)$/

/** Declarations and comments, and at the most the beginning of a tag. */
const NO_ELEMENT = /^(?:\xef\xbb\xbf)?\s*(?:<[?!][^>]*>\s*)*(?:<[^>]*)?$/

/** Bytes of the first header of a tar archive. */
const TAR_HEADER = 512

/**
 * Whether a file is no more than the beginning of what its ending says, so that no form can be told. `start` is the whole
 * file, a character a byte.
 */
export function isBeginning(path: string, start: string): boolean {
  const ending = /\.(\w{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (ending === 'tar') return start.length < TAR_HEADER
  if (MARKUP.test(ending)) return NO_ELEMENT.test(start)
  return BEGINNINGS[ending]?.startsWith(start) ?? false
}

/** The form of a file that is too short to tell by its content, where that fits what its ending says; else null. */
export function formByEnding(ending: string, text: string): InputFormat | null {
  if (ending === 'eml' && /^[A-Za-z][\w-]{0,60}(?::|$)/.test(text)) return 'eml'
  if (/^mbo?x$/.test(ending) && text.startsWith('From ')) return 'mbox'
  if (/^(?:jsonl|ndjson)$/.test(ending) && text.startsWith('{')) return 'jsonl'
  return /^(?:json|geojson|ninjs)$/.test(ending) && /^[[{]/.test(text) ? 'json' : null
}
