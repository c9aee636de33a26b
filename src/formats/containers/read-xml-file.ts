import type { Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { decode } from '../../text/page/decode/decode.ts'
import { closeXml } from '../breaks-off/close-xml.ts'
import { withoutHalfCharacter } from '../breaks-off/without-half-character.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem, truncated } from '../bytes/refused.ts'
import { gatherSome } from '../bytes/streams.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import { parseXml } from '../markup/parse-xml.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { readFeed } from '../xml/read-feed.ts'
import { readNewsml } from '../xml/read-newsml.ts'
import { nameApart } from './entry-name.ts'

/** The elements that are items, by their local names. */
const RECORDS = { feed: new Set(['item', 'entry']), newsml: new Set(['newsItem']) } as const

/**
 * A feed or a file of NewsML-G2: its items, each by its id, else by its number. Read whole. Of one that breaks off the items
 * that are whole are read.
 */
export async function* readXmlFile(
  { path, stream }: ByteSource,
  form: 'feed' | 'newsml',
  { options, limits, budget }: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { bytes, broken } = await gatherSome(stream, limits.wholeBytes)
  const maxBytes = limits.wholeBytes
  const decoded = decode(path, withoutHalfCharacter(bytes), { encoding: options.encoding, maxBytes })
  if (isProblem(decoded)) return yield broken ? toProblem(path, broken.error) : decoded
  let root = parseXml(path, decoded.text)
  const isTruncated = isProblem(root) && root.code === 'TRUNCATED'
  if (isTruncated) {
    const closed = closeXml(decoded.text, RECORDS[form])
    if (!closed) throw broken?.error ?? truncated('before the end of the first item')
    root = parseXml(path, closed)
  }
  if (isProblem(root)) return yield root
  const { charset, charsetConfidence } = decoded
  const entries = (form === 'feed' ? readFeed : readNewsml)(root, { charset, charsetConfidence })
  if (entries.length === 0) throw new Refused('NO_BODY', 'No items in it', 'Packages and empty feeds hold no text.')
  const apart = nameApart()
  const alone = form === 'newsml' && entries.length === 1 && !isTruncated
  for (const [i, { id, story }] of entries.entries()) {
    budget.enter()
    const at = alone ? path : `${path}#${apart(printable(id ?? '') || String(i + 1))}`
    if (isProblem(story)) yield { ...story, path: at }
    else yield makeRawArticle(at, form === 'feed' ? 'FEED' : 'NEWSML', story, options)
  }
  if (isTruncated || broken) throw broken?.error ?? truncated('within an item, or behind the last one')
}
