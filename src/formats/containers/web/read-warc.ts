import { AsyncIterReader, type LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { Problem } from '../../../text/draft.ts'
import { printable } from '../../bytes/printable.ts'
import { Refused, toProblem, truncated } from '../../bytes/refused.ts'
import { gather } from '../../bytes/streams.ts'
import { HTML } from '../../descriptors/markup/html.ts'
import { makeRawArticle } from '../../make-raw-article.ts'
import type { GivenField, RawArticle } from '../../raw-article.ts'
import type { ByteSource, ReadContext } from '../../read-context.ts'
import { nameApart } from '../entry-name.ts'
import { RecordBody } from './record-body.ts'

/** Every record ends with two line ends. */
const RECORD_END = 4

/**
 * The pages of a web archive: responses that went well, and resources, of HTML. Pictures, scripts, redirects, requests
 * and metadata are no articles and are passed over. A record that breaks off is not read, and said.
 */
export async function* readWarc(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { options, limits } = context
  const reader = new AsyncIterReader(stream, null)
  const parser = new Parser(reader)
  const apart = nameApart()
  let end = 0
  for await (const record of parser) {
    context.budget.enter()
    const type = contentType(record)
    const isPage = type !== null && HTML.mimeTypes.includes(bareType(type))
    let page: RawArticle | Problem | null = null
    const id = record.warcHeader('WARC-Record-ID')?.replace(/[<>\s]/g, '') || `${record.warcTargetURI}`
    const at = isPage ? `${path}#${apart(printable(id))}` : path
    try {
      if (isPage) {
        const bytes = await gather(counted(record, context), limits.itemBytes)
        const url = record.warcTargetURI
        const fields: GivenField[] = url && /^https?:/.test(url) ? [{ name: 'url', value: url, origin: 'warc' }] : []
        const declared = /charset=["']?([\w.-]{2,40})/i.exec(type)?.[1]
        page = makeRawArticle(at, 'HTML', bytes, options, { fields, declared })
      }
    } catch (error) {
      if (error instanceof Refused && (error.whole || error.problem.code === 'TRUNCATED')) throw error
      page = toProblem(at, error)
    }
    await record.skipFully()
    if (parser.isBroken) throw truncated('within a record')
    end = reader.getReadOffset()
    if (page !== null) yield page
  }
  if (reader.getReadOffset() - end < RECORD_END) throw truncated('at the end of a record')
}

/** warcio's parser waits for ever for the rest of a record that has none. */
class Parser extends WARCParser {
  #body: RecordBody | null = null

  override _initRecordReader(headers: Parameters<WARCParser['_initRecordReader']>[0]): LimitReader {
    this.#body = new RecordBody(this._reader, Number(headers.headers.get('Content-Length')) || 0)
    return this.#body
  }

  /** True if the record at hand, once it is skipped, was shorter than it says. */
  get isBroken(): boolean {
    return (this.#body?.limit ?? 0) > 0
  }
}

/** `Text/HTML; charset=utf-8` -> `text/html` */
const bareType = (type: string) => type.replace(/[;,\s].*$/s, '').toLowerCase()

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
