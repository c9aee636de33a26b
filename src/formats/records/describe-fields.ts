/** Tells whoever loads a table or a dump which column is which field, and how the first record is read. */
import { isProblem } from '../../text/is-problem.ts'
import { decode } from '../../text/page/decode/decode.ts'
import { readDocument } from '../draft-raw-article.ts'
import type { RawArticle } from '../raw-article.ts'
import { columnKey } from './column-key.ts'
import { FIELD_NAMES } from './field-names-data.ts'
import { findFields, type TakenField } from './find-fields.ts'
import { isNinjs } from './is-ninjs.ts'
import { isObject, type Json, wordsOf } from './read-value.ts'

export interface TakenColumn extends TakenField {
  readonly field: string
  /** True if the first record has nothing there. */
  readonly isEmpty?: true
}

export interface FieldReport {
  /** Columns or members that are read, each with the field it is taken for. */
  readonly taken: readonly TakenColumn[]
  /** Those that are not read. */
  readonly ignored: readonly string[]
  /** Fields that an article should have and this record has not. */
  readonly missing: readonly string[]
  /** The first record as it is read: its fields, and how its text begins; null where it is not read. */
  readonly first: Readonly<Record<string, string>> | null
}

const WANTED = ['headline', 'body', 'date'] as const

/** Characters of a value that are shown. */
const SHOWN = 60

/** Null for what is no record of a table or of JSON, or has names of a standard. */
export function describeFields(article: RawArticle): FieldReport | null {
  const record = recordOf(article)
  if (record === null || isNinjs(record)) return null
  const { find, taken } = findFields(record, article.mapping)
  for (const field of ['body', ...Object.keys(FIELD_NAMES)]) if (!taken.has(field)) find(field)
  const inOrder = Object.keys(FIELD_NAMES).flatMap((field) => {
    const one = taken.get(field) ?? emptyColumn(record, field)
    return one ? { field, ...one } : []
  })
  const columns = new Set(inOrder.flatMap(({ column }) => [column, column.split('.')[0]]))
  const constants = article.mapping?.constants ?? {}
  return {
    taken: inOrder,
    ignored: Object.keys(record).filter((column) => !columns.has(column)),
    missing: WANTED.filter((field) => !inOrder.some((one) => one.field === field) && constants[field] === undefined),
    first: firstOf(article),
  }
}

/** A column whose name is a field's, and that has nothing in this record. */
function emptyColumn(record: Json, field: string): Omit<TakenColumn, 'field'> | null {
  const column = Object.keys(record).find((name) => FIELD_NAMES[field]!.includes(columnKey(name)))
  return column !== undefined && wordsOf(record[column]).length === 0 ? { column, isGiven: false, isEmpty: true } : null
}

function recordOf({ path, format, content, encoding, declared }: RawArticle): Json | null {
  if ((format !== 'CSV' && format !== 'JSON') || !(content instanceof Uint8Array)) return null
  const decoded = decode(path, content, { encoding, declared, format })
  if (isProblem(decoded)) return null
  try {
    const record: unknown = JSON.parse(decoded.text)
    return isObject(record) ? record : null
  } catch {
    return null
  }
}

function firstOf(article: RawArticle): FieldReport['first'] {
  const document = readDocument(article)
  if (isProblem(document)) return null
  const { text, marks } = document
  const fields = (marks ?? []).filter(({ kind }) => kind === 'FIELD')
  const body = text.slice(fields.reduce((end, one) => Math.max(end, one.end), 0)).trim()
  const shown: Record<string, string> = {}
  for (const { name, start, end } of fields)
    shown[name] = [...(shown[name] ? [shown[name]] : []), shorten(text.slice(start, end))].join(', ')
  return { ...shown, body: shorten(body) }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line
}
