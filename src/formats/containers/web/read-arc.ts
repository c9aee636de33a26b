import { AsyncIterReader } from 'warcio'
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

/** Longest line that begins a record, in bytes. */
const LONGEST = 8192

/**
 * The pages of a web archive as crawlers wrote it before WARC: responses of HTML that went well. A record is a line with its
 * address first and its length last, then so many bytes. https://archive.org/web/researcher/ArcFileFormat.php
 */
export async function* readArc(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const reader = new AsyncIterReader(stream, null)
  const apart = nameApart()
  const decoder = new TextDecoder('latin1')
  for (;;) {
    const bytes = await reader.readlineRaw(LONGEST)
    if (!bytes?.length) return
    if (bytes.at(-1) !== 10 && bytes.length < LONGEST) throw truncated('within the line that begins a record')
    const line = decoder.decode(bytes).trim()
    if (line === '') continue
    const [url, , , type, ...more] = line.split(' ')
    const length = Number(more.at(-1))
    if (type === undefined || !Number.isSafeInteger(length) || length < 0)
      throw new Refused('MARKUP', 'A line that begins no record', 'Get the file anew.')
    context.budget.enter()
    const record = new RecordBody(reader, length)
    const isPage = HTML.mimeTypes.includes(type.toLowerCase()) && /^https?:/.test(url!)
    const page = isPage ? await pageOf(`${path}#${apart(printable(url!))}`, url!, record, context) : null
    await record.skipFully()
    if (record.limit > 0) throw truncated('within a record')
    if (page !== null) yield page
  }
}

/** The page of a record; null where it was not got. */
async function pageOf(
  path: string,
  url: string,
  record: RecordBody,
  { limits, options }: ReadContext,
): Promise<RawArticle | Problem | null> {
  let bytes: Uint8Array
  try {
    bytes = await gather(record, limits.itemBytes)
  } catch (error) {
    if (error instanceof Refused && error.whole) throw error
    return toProblem(path, error)
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = /^HTTP\/[\d.]+ (\d{3})[\s\S]*?\r?\n\r?\n/.exec(text.subarray(0, 65_536).toString('latin1'))
  if (head !== null && head[1] !== '200') return null
  const fields: GivenField[] = [{ name: 'url', value: url, origin: 'warc' }]
  const declared = /^content-type:.*charset=["']?([\w.-]{2,40})/im.exec(head?.[0] ?? '')?.[1]
  return makeRawArticle(path, 'HTML', text.subarray(head?.[0].length ?? 0), options, { fields, declared })
}
