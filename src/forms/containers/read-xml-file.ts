import type { Problem } from '../../text/draft.ts'
import { decode } from '../../text/page/decode.ts'
import type { Context, Source } from '../context.ts'
import { type Item, isProblem } from '../item.ts'
import { makeItem } from '../make-item.ts'
import { parseXml } from '../markup/parse-xml.ts'
import { printable } from '../printable.ts'
import { Refused } from '../refused.ts'
import { gather } from '../streams.ts'
import { readFeed } from '../xml/read-feed.ts'
import { readNewsml } from '../xml/read-newsml.ts'
import { nameApart } from './entry-name.ts'

/** A feed or a file of NewsML-G2: its items, each by its id, else by its number. Read whole. */
export async function* readXmlFile(
  { path, stream }: Source,
  form: 'feed' | 'newsml',
  { options, limits, budget }: Context,
): AsyncGenerator<Item | Problem> {
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
    else yield makeItem(at, form === 'feed' ? 'FEED' : 'NEWSML', story, options)
  }
}
