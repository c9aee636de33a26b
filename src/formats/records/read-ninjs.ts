import type { DocumentDraft, Problem } from '../../text/draft.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import { readBody } from '../read-body.ts'
import type { Decoded } from '../write-document.ts'
import { chooseFields } from './choose-fields.ts'
import { plainWords } from './plain-words.ts'
import { isObject, type Json, wordsOf } from './read-value.ts'

/** An item of ninjs -> its document. https://iptc.org/std/ninjs/ */
export function readNinjs(article: RawArticle, record: Json, charset: Omit<Decoded, 'text'>): DocumentDraft | Problem {
  const { path } = article
  const status = wordsOf(record.pubstatus)[0]
  if (status !== undefined && /^(?:withheld|cancell?ed)$/i.test(status))
    return { code: 'WITHDRAWN', path, message: `Its publisher says: ${status}`, hint: 'Nothing is to be done.' }
  const body = bodyOf(record)
  if (body === null) {
    const type = wordsOf(record.type)[0] ?? 'item'
    return { code: 'NO_BODY', path, message: `A ninjs ${type} without a body`, hint: 'Only items of text are read.' }
  }
  const fields: GivenField[] = []
  const add = (name: string, ...values: unknown[]) => {
    const words = values.map((value) => wordsOf(value)).find((list) => list.length > 0) ?? []
    for (const value of words) fields.push({ name, value: plainWords(value), origin: 'ninjs' })
  }
  add('headline', byRole(record.headlines, 'main'), record.headline, record.title)
  add('standfirst', byRole(record.descriptions, 'summary'), record.description_text, record.description_summary)
  add('byline', record.by, record.byline)
  add('date', record.firstcreated, record.contentcreated, record.versioncreated)
  add('modified', record.versioncreated)
  add('place', record.located)
  add('language', record.language)
  const rights = isObject(record.rightsinfo) ? record.rightsinfo : {}
  add('copyright', record.copyrightnotice, rights.copyrightnotice, record.copyrightholder, rights.copyrightholder)
  add('url', addresses(record))
  for (const source of Array.isArray(record.infosources) ? record.infosources : [])
    if (isObject(source)) add(roleOf(source), source.name)
  if (!fields.some(({ name }) => name === 'source')) add('source', record.infosource, record.provider, record.source)
  const wanted = fields.filter(({ name }) => name !== 'source').concat(fields.filter(({ name }) => name === 'source'))
  return readBody(article, { ...charset, fields: chooseFields(wanted, article.fields), ...body })
}

/** The body that holds most: XHTML or HTML before plain text. */
function bodyOf(record: Json): { body: string; markup: 'HTML' | 'TEXT' } | null {
  const bodies = (Array.isArray(record.bodies) ? record.bodies : []).filter(isObject)
  const html =
    bodies.find((one) => /html/i.test(wordsOf(one.contenttype ?? one.contentType)[0] ?? '')) ??
    (record.body_xhtml ? { value: record.body_xhtml } : null)
  const [marked] = wordsOf(html?.value)
  if (marked !== undefined) return { body: marked, markup: 'HTML' }
  const [text] = [...bodies.map((one) => one.value), record.body_text].flatMap((value) => wordsOf(value))
  return text === undefined ? null : { body: text, markup: 'TEXT' }
}

/** The value of the list's member with a role, else of its first. */
function byRole(list: unknown, role: string): unknown {
  if (!Array.isArray(list)) return undefined
  const members = list.filter(isObject)
  return (members.find((one) => wordsOf(one.role)[0]?.includes(role)) ?? members[0])?.value
}

function addresses(record: Json): string[] {
  const alternates = (Array.isArray(record.altids) ? record.altids : []).flatMap((one) =>
    isObject(one) ? wordsOf(one.value) : [],
  )
  return [record.url, record.uri, ...alternates]
    .flatMap((value) => wordsOf(value))
    .filter((v) => /^https?:/.test(v))
    .slice(0, 1)
}

function roleOf(source: Json): string {
  const role = wordsOf(source.role)[0] ?? ''
  if (/contrib/i.test(role)) return 'contributor'
  return /distrib|provider/i.test(role) ? 'distributor' : /publish/i.test(role) ? 'publisher' : 'source'
}
