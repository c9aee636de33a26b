import type { DocumentFormat, Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { decode } from '../../text/page/decode/decode.ts'
import { printable } from '../bytes/printable.ts'
import { Refused } from '../bytes/refused.ts'
import { gather } from '../bytes/streams.ts'
import { nameApart } from '../containers/entry-name.ts'
import type { Format } from '../format.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { Story } from '../raw-article.ts'

/** An article of a text file that holds several, and its id there. */
interface Item {
  readonly id: string | null
  readonly story: Omit<Story, 'charset' | 'charsetConfidence'> | Omit<Problem, 'path'>
}

/** Reads a text file that is parted into articles; one alone without an id has the file's path. */
export function readMany(format: DocumentFormat, read: (text: string) => readonly Item[]): Format['read'] {
  return async function* ({ path, stream }, { options, limits, budget }) {
    const bytes = await gather(stream, limits.wholeBytes)
    const decoded = decode(path, bytes, { encoding: options.encoding, maxBytes: limits.wholeBytes })
    if (isProblem(decoded)) return yield decoded
    const items = read(decoded.text)
    if (items.length === 0) throw new Refused('NO_BODY', 'No articles in it', 'Look at the file.')
    const apart = nameApart()
    const { charset, charsetConfidence } = decoded
    for (const [i, { id, story }] of items.entries()) {
      budget.enter()
      const alone = items.length === 1 && id === null
      const at = alone ? path : `${path}#${apart(printable(id ?? '') || String(i + 1))}`
      if (isProblem(story)) yield { ...story, path: at }
      else yield makeRawArticle(at, format, { ...story, charset, charsetConfidence }, options)
    }
  }
}
