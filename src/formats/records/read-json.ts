import type { DocumentDraft, Problem } from '../../text/draft.ts'
import { repairJson } from '../html/repair-json.ts'
import type { RawArticle } from '../raw-article.ts'
import type { Decoded } from '../write-document.ts'
import { unwrapRecord } from './find-records.ts'
import { isNinjs } from './is-ninjs.ts'
import { readNinjs } from './read-ninjs.ts'
import { readRecord } from './read-record.ts'
import { isObject, type Json } from './read-value.ts'

/** The text of one JSON value -> the document of the record that it is. */
export function readJson(article: RawArticle, { text, ...charset }: Decoded): DocumentDraft | Problem {
  const { path } = article
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch (error) {
    record = repairJson(text, true)
    if (isObject(record)) return readObject(article, record, charset)
    const said = (error as Error).message.slice(0, 120).replace(/\s+/g, ' ')
    const hint = 'Mend the line, or write the dump anew.'
    const at = /position (\d+)/.exec(said)?.[1]
    const column = at !== undefined && article.line !== undefined ? { column: Number(at) + 1 } : {}
    return { code: 'MARKUP', path, message: `Not JSON: ${said}`, hint, ...column }
  }
  if (!isObject(record)) {
    const message = 'A JSON value that is no object'
    return { code: 'NO_MAPPING', path, message, hint: 'Each record has to be an object: {"title": …, "body": …}.' }
  }
  return readObject(article, record, charset)
}

function readObject(article: RawArticle, value: Json, charset: Omit<Decoded, 'text'>): DocumentDraft | Problem {
  const record = article.mapping === undefined ? unwrapRecord(value) : value
  return isNinjs(record)
    ? readNinjs({ ...article, format: 'NINJS' }, record, charset)
    : readRecord(article, record, charset)
}
