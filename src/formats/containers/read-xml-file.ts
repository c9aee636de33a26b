import type { Problem } from '../../text/draft.ts'
import { decode } from '../../text/page/decode/decode.ts'
import { printable } from '../bytes/printable.ts'
import { Refused } from '../bytes/refused.ts'
import { gather } from '../bytes/streams.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import { parseXml } from '../markup/parse-xml.ts'
import { isProblem, type RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { readFeed } from '../xml/read-feed.ts'
import { readNewsml } from '../xml/read-newsml.ts'
import { nameApart } from './entry-name.ts'

/** A feed or a file of NewsML-G2: its items, each by its id, else by its number. Read whole. */
export async function* readXmlFile(
  { path, stream }: ByteSource,
  form: 'feed' | 'newsml',
  { options, limits, budget }: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const bytes = await gather(stream, limits.wholeBytes)
  const decoded = decode(path, bytes, { encoding: options.encoding, maxBytes: limits.wholeBytes })
  if (isProblem(decoded)) return yield decoded
  const root = parseXml(path, decoded.text)
  if (isProblem(root)) return yield root
  const { charset, charsetConfidence } = decoded
  const entries = (form === 'feed' ? readFeed : readNewsml)(root, { charset, charsetConfidence })
  if (entries.length === 0) throw new Refused('NO_BODY', 'No items in it', 'Packages and empty feeds hold no text.')
  const apart = nameApart()
  const alone = form === 'newsml' && entries.length === 1
  for (const [i, { id, story }] of entries.entries()) {
    budget.enter()
    const at = alone ? path : `${path}#${apart(printable(id ?? '') || String(i + 1))}`
    if ('code' in story) yield { ...story, path: at }
    else yield makeRawArticle(at, form === 'feed' ? 'FEED' : 'NEWSML', story, options)
  }
}
