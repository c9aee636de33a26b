import type { DocumentFormat } from '../../text/draft.ts'
import { endsInsideCharacter } from '../breaks-off/ends-inside-character.ts'
import { withoutHalfCharacter } from '../breaks-off/without-half-character.ts'
import { truncated } from '../bytes/refused.ts'
import { gather } from '../bytes/streams.ts'
import type { Format } from '../format.ts'
import { makeRawArticle } from '../make-raw-article.ts'

/** Reads a file that is one article, kept as it is. Only a cut within a character shows that it breaks off. */
export function readPlain(format: DocumentFormat): Format['read'] {
  return async function* ({ path, stream }, { options, limits }) {
    const bytes = await gather(stream, limits.itemBytes)
    const isCut = options.encoding === undefined && endsInsideCharacter(bytes)
    yield makeRawArticle(path, format, isCut ? withoutHalfCharacter(bytes) : bytes, options)
    if (isCut) throw truncated('within a character')
  }
}
