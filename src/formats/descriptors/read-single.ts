import type { DocumentFormat } from '../../text/draft.ts'
import { gather } from '../bytes/streams.ts'
import type { Format } from '../format.ts'
import { makeRawArticle } from '../make-raw-article.ts'

/** Reads a file that is one article, kept as it is. */
export function readSingle(format: DocumentFormat): Format['read'] {
  return async function* ({ path, stream }, { options, limits }) {
    yield makeRawArticle(path, format, await gather(stream, limits.itemBytes), options)
  }
}
