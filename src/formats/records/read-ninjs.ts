import type { DocumentDraft, Problem } from '../../text/draft.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import { readBody } from '../read-body.ts'
import type { Decoded } from '../write-document.ts'
import { chooseFields } from './choose-fields.ts'
import { plainWords } from './plain-words.ts'
import { isObject, type Json, wordsOf } from './read-value.ts'

/** Kinds of items whose words are no story's. */
const NO_STORY = /^(?:picture|photo|graphic|video|audio|composite|component|planning|event)$/i

/** An item of ninjs, or of superdesk, -> its document. https://iptc.org/std/ninjs/ */
export function readNinjs(article: RawArticle, record: Json, charset: Omit<Decoded, 'text'>): DocumentDraft | Problem {
  const { path } = article
  const status = [record.pubstatus, record.state].flatMap((value) => wordsOf(value)).find((word) => GONE.test(word))
  if (status !== undefined)
    return { code: 'WITHDRAWN', path, message: `Its publisher says: ${status}`, hint: 'Nothing is to be done.' }
  const type = wordsOf(record.type)[0] ?? 'item'
  const body = NO_STORY.test(type) ? null : bodyOf(record)
  if (body === null) {
    return { code: 'NO_BODY', path, message: `A ninjs ${type} without a body`, hint: 'Only items of text are read.' }
  }
  const fields: GivenField[] = []
  const add = (name: string, ...values: unknown[]) => {
    const words = values.map((value) => wordsOf(value)).find((list) => list.length > 0) ?? []
    for (const value of words) fields.push({ name, value: plainWords(value), origin: 'ninjs' })
  }
  add('headline', byRole(record.headlines, 'main'), record.headline, record.title)
  add(
    'standfirst',
    byRole(record.descriptions, 'summary'),
    record.description_text,
    record.description_summary,
    record.description_html,
    record.abstract,
  )
  add('byline', record.by, record.byline, bylinesOf(record))
  if (fields.every(({ name }) => name !== 'byline')) add('author', writersOf(record))
  add('date', record.firstpublished, record.firstcreated, record.contentcreated, record.versioncreated)
  add('modified', record.versioncreated)
  const dateline = isObject(record.dateline) ? record.dateline : {}
  add(
    'dateline',
    wordsOf(dateline.text ?? record.dateline).map((words) => words.replace(/[\s\u2013\u2014-]+$/, '')),
  )
  add('place', isObject(dateline.located) ? dateline.located.city : undefined, bareWords(record.located))
  add('section', firstOf(record.service), firstOf(record.anpa_category), record.section)
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

/** States in which an item is no longer, or not yet, for anyone. */
const GONE = /^(?:withheld|cancell?ed|killed|recalled|unpublished|spiked)$/i

/** The body that holds most: XHTML or HTML before plain text. */
function bodyOf(record: Json): { body: string; markup: 'HTML' | 'TEXT' } | null {
  const bodies = (Array.isArray(record.bodies) ? record.bodies : []).filter(isObject)
  const html =
    bodies.find((one) => /html/i.test(wordsOf(one.contenttype ?? one.contentType)[0] ?? '')) ??
    [record.body_xhtml, record.body_html, record.body_nitf].flatMap((value) => (value ? [{ value }] : []))[0]
  const [marked] = wordsOf(html?.value)
  if (marked !== undefined) return { body: marked, markup: 'HTML' }
  const [text] = [...bodies.map((one) => one.value), record.body_text].flatMap((value) => wordsOf(value))
  return text === undefined ? null : { body: text, markup: 'TEXT' }
}

/** `GROSSETO, Italy (AP)` -> without the agency. */
const bareWords = (value: unknown) => wordsOf(value).map((words) => words.replace(/\s*\([^()]*\)$/, ''))

const firstOf = (list: unknown) => (Array.isArray(list) ? list[0] : undefined)

/** `[{"by": "By Jane Roe", "title": "Northern Wire"}]` */
const bylinesOf = ({ bylines }: Json) =>
  Array.isArray(bylines) ? bylines.filter(isObject).flatMap((one) => wordsOf(one.by)) : undefined

/** Lists the authors who wrote: not who pictured or edited it; a form that nobody filled in is named as its role. */
function writersOf({ authors }: Json): string[] {
  const wrote = /^(?:author|writer|byline|reporter|journalist|contributor)?$/i
  return (Array.isArray(authors) ? authors.filter(isObject) : [])
    .filter(({ role }) => wrote.test(wordsOf(role)[0] ?? ''))
    .flatMap(({ name, role, sub_label: label }) => wordsOf(name === role ? label : name))
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
