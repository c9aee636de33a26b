import type { DocumentFormat } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { decode } from '../../text/page/decode/decode.ts'
import { withoutHalfCharacter } from '../breaks-off/without-half-character.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem, truncated } from '../bytes/refused.ts'
import { gatherSome } from '../bytes/streams.ts'
import { nameApart } from '../containers/entry-name.ts'
import type { Format } from '../format.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { PartedText } from '../parted-text.ts'

/**
 * Reads a text file that is parted into articles; one alone without an id has the file's path. Of a file that breaks off
 * the articles that are whole are read.
 */
export function readMany(format: DocumentFormat, read: (text: string) => PartedText): Format['read'] {
  return async function* ({ path, stream }, { options, limits, budget }) {
    const { bytes, broken } = await gatherSome(stream, limits.wholeBytes)
    const maxBytes = limits.wholeBytes
    const decoded = decode(path, withoutHalfCharacter(bytes), { encoding: options.encoding, maxBytes })
    if (isProblem(decoded)) return yield broken ? toProblem(path, broken.error) : decoded
    const { articles, breaksOff } = read(decoded.text)
    const isWhole = breaksOff === null && broken === null
    if (articles.length === 0 && isWhole) throw new Refused('NO_BODY', 'No articles in it', 'Look at the file.')
    const apart = nameApart()
    const { charset, charsetConfidence } = decoded
    const isAlone = articles.length === 1 && articles[0]!.id === null && isWhole
    for (const [i, { id, story }] of articles.entries()) {
      budget.enter()
      const at = isAlone ? path : `${path}#${apart(printable(id ?? '') || String(i + 1))}`
      if (isProblem(story)) yield { ...story, path: at }
      else yield makeRawArticle(at, format, { ...story, charset, charsetConfidence }, options)
    }
    if (!isWhole) throw broken?.error ?? truncated(breaksOff ?? '')
  }
}
