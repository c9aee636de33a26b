import type { Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { decode } from '../../text/page/decode/decode.ts'
import { type ClosedJson, closeJson } from '../breaks-off/close-json.ts'
import { withoutHalfCharacter } from '../breaks-off/without-half-character.ts'
import { Refused, toProblem, truncated } from '../bytes/refused.ts'
import { gatherSome } from '../bytes/streams.ts'
import { repairJson } from '../html/repair-json.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { findRecords, isRecord, unwrapRecord } from '../records/find-records.ts'
import { isObject, valueAt } from '../records/read-value.ts'
import { splitValues } from '../records/split-values.ts'

/**
 * A JSON file: one record, a list of them, or an object that holds such a list. Read whole. Of one that breaks off the
 * records that are whole are read.
 */
export async function* readJsonFile(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { options, limits, budget } = context
  const { bytes, broken } = await gatherSome(stream, limits.wholeBytes)
  const maxBytes = limits.wholeBytes
  const decoded = decode(path, withoutHalfCharacter(bytes), { encoding: options.encoding, maxBytes })
  if (isProblem(decoded)) return yield broken ? toProblem(path, broken.error) : decoded
  const { value, open } = parse(decoded.text)
  const records = wholeRecords(value, open, options.mapping?.items ?? null)
  const read = { charset: decoded.charset, confidence: decoded.charsetConfidence }
  for (const [i, record] of (records ?? []).entries()) {
    budget.enter()
    yield makeRawArticle(`${path}#${i + 1}`, 'JSON', Buffer.from(JSON.stringify(record) ?? 'null'), options, { read })
  }
  if (open !== null) throw broken?.error ?? truncated('within a list or a record')
  if (records === null) {
    if (bytes.length > limits.itemBytes)
      throw new Refused('TOO_LARGE', `One record of ${bytes.length} bytes`, 'Look at the file.')
    yield makeRawArticle(path, 'JSON', Buffer.from(decoded.text), options, { read })
  }
  if (broken) throw broken.error
}

/** Longest text that is repaired, in characters. */
const MOST_REPAIRED = 20_000_000

/** The value of a text; `open` is null where it does not break off. */
function parse(text: string): Omit<ClosedJson, 'open'> & { readonly open: ClosedJson['open'] | null } {
  try {
    return { value: JSON.parse(text), open: null }
  } catch (error) {
    const values = splitValues(text)
    if (values !== null) return { value: values.flat(), open: null }
    const closed = closeJson(text)
    if (closed !== null) return closed
    const repaired = text.length < MOST_REPAIRED ? repairJson(text, true) : null
    if (repaired !== null) return { value: repaired, open: null }
    const at = /position (\d+)/.exec(String(error))?.[1]
    const line = at === undefined ? '' : ` in line ${text.slice(0, Number(at)).split('\n').length}`
    const lines = /^\s*\{.*\}\s*\n\s*\{/.test(text.slice(0, 100_000))
    const hint = lines ? 'It looks like JSON lines: say --format jsonl.' : 'Mend it, or write the dump anew.'
    throw new Refused('MARKUP', `Not JSON${line}`, hint)
  }
}

/** The records of a file, without one that breaks off; null: the file is one record itself. */
function wholeRecords(value: unknown, open: readonly object[] | null, items: string | null): readonly unknown[] | null {
  if (open !== null && !open.length) return []
  const list = open !== null && items !== null && !Array.isArray(valueAt(value, items)) ? [] : listOf(value, items)
  const inner = list === null ? undefined : open?.[open.indexOf(list as object) + 1]
  return inner !== undefined && list!.at(-1) === inner ? list!.slice(0, -1) : list
}

/** The records of a file; null: the file is one record itself. */
function listOf(value: unknown, items: string | null): readonly unknown[] | null {
  if (items !== null) {
    const list = valueAt(value, items)
    if (Array.isArray(list)) return list
    throw new Refused('MAPPING', `There is no list at ${items}`, 'Mend `items` in the mapping file.')
  }
  if (Array.isArray(value)) return value
  // `{"response": {"content": {…}}}` is one record, whatever lists it holds
  return isObject(value) && unwrapRecord(value) === value && !isRecord(value) ? (findRecords(value) ?? null) : null
}
