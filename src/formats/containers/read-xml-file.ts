import type { DocumentFormat, Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { decode } from '../../text/page/decode/decode.ts'
import { closeXml } from '../breaks-off/close-xml.ts'
import { withoutHalfCharacter } from '../breaks-off/without-half-character.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem, truncated } from '../bytes/refused.ts'
import { gatherSome } from '../bytes/streams.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { Element } from '../markup/element.ts'
import { parseXml } from '../markup/parse-xml.ts'
import type { RawArticle, Story } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { nameApart } from './entry-name.ts'

/** A vocabulary of XML in which a file holds articles. */
export interface XmlVocabulary {
  readonly format: DocumentFormat
  /** Local names of the elements that are items. */
  readonly items: ReadonlySet<string>
  /** True if a file may be one item itself, which then has the file's path. */
  readonly mayBeItem: boolean
  readonly read: (root: Element, charset: Pick<Story, 'charset' | 'charsetConfidence'>) => readonly XmlItem[]
}

export interface XmlItem {
  readonly id: string | null
  readonly story: Story | Omit<Problem, 'path'>
}

/**
 * Yields the items of an XML file, each by its id, else by its number. Read whole. Of one that breaks off the items that are
 * whole are read.
 */
export async function* readXmlFile(
  { path, stream }: ByteSource,
  vocabulary: XmlVocabulary,
  { options, limits, budget }: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { bytes, broken } = await gatherSome(stream, limits.wholeBytes)
  const maxBytes = limits.wholeBytes
  const decoded = decode(path, withoutHalfCharacter(bytes), { encoding: options.encoding, maxBytes })
  if (isProblem(decoded)) return yield broken ? toProblem(path, broken.error) : decoded
  const { root, isTruncated } = parseWholeItems(path, decoded.text, vocabulary.items)
  if (root === null) throw broken?.error ?? truncated('before the end of the first item')
  if (isProblem(root)) return yield root
  const { charset, charsetConfidence } = decoded
  const entries = vocabulary.read(root, { charset, charsetConfidence })
  if (entries.length === 0) throw new Refused('NO_BODY', 'No items in it', 'Packages and empty feeds hold no text.')
  const apart = nameApart()
  const alone = vocabulary.mayBeItem && entries.length === 1 && !isTruncated
  for (const [i, { id, story }] of entries.entries()) {
    budget.enter()
    const at = alone ? path : `${path}#${apart(printable(id ?? '') || String(i + 1))}`
    if (isProblem(story)) yield { ...story, path: at }
    else yield makeRawArticle(at, vocabulary.format, story, options)
  }
  if (isTruncated || broken) throw broken?.error ?? truncated('within an item, or behind the last one')
}

/** Parses XML; of a text that breaks off, what is in front of its last item's end. Null: no item is whole. */
export function parseWholeItems(
  path: string,
  text: string,
  items: ReadonlySet<string>,
): { readonly root: ReturnType<typeof parseXml> | null; readonly isTruncated: boolean } {
  const root = parseXml(path, text)
  if (!isProblem(root) || root.code !== 'TRUNCATED') return { root, isTruncated: false }
  const closed = closeXml(text, items)
  return { root: closed ? parseXml(path, closed) : null, isTruncated: true }
}
