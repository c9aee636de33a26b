import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import type { Problem } from '../../text/draft.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem } from '../bytes/refused.ts'
import { gather } from '../bytes/streams.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { nameApart } from './entry-name.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i

/**
 * The pages of a web archive: responses that went well, and resources, of HTML. Pictures, scripts, redirects, requests
 * and metadata are no articles and are passed over.
 */
export async function* readWarc(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const parser = new WARCParser(new AsyncIterReader(stream, null))
  const { options, limits } = context
  const apart = nameApart()
  for await (const record of parser) {
    context.budget.enter()
    const type = contentType(record)
    if (type === null || !HTML.test(type)) continue
    const id = record.warcHeader('WARC-Record-ID')?.replace(/[<>\s]/g, '') || `${record.warcTargetURI}`
    const at = `${path}#${apart(printable(id))}`
    try {
      const bytes = await gather(counted(record, context), limits.itemBytes)
      const url = record.warcTargetURI
      const fields: GivenField[] = url && /^https?:/.test(url) ? [{ name: 'url', value: url, origin: 'warc' }] : []
      const declared = /charset=["']?([\w.-]{2,40})/i.exec(type)?.[1]
      yield makeRawArticle(at, 'HTML', bytes, options, { fields, declared })
    } catch (error) {
      if (error instanceof Refused && error.whole) throw error
      yield toProblem(at, error)
    }
  }
}

/** The type of what a record holds; null where it is no page that was got. */
function contentType(record: WARCRecord): string | null {
  if (record.warcType === 'resource') return record.warcHeader('Content-Type') ?? null
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return null
  return record.httpHeaders?.headers.get('Content-Type') ?? null
}

async function* counted(record: WARCRecord, { budget }: ReadContext): AsyncGenerator<Uint8Array> {
  for await (const chunk of record.contentReader) {
    budget.unpack(chunk.length)
    yield chunk
  }
}
