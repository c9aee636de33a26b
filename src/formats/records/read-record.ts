import type { DocumentDraft, Problem } from '../../text/draft.ts'
import { fieldKey } from '../../text/page/fields/read-front-matter.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import { readBody } from '../read-body.ts'
import type { Decoded } from '../write-document.ts'
import { chooseFields } from './choose-fields.ts'
import { FIELD_NAMES, WRAPPERS } from './field-names-data.ts'
import { plainWords } from './plain-words.ts'
import { isObject, type Json, valueAt, wordsOf } from './read-value.ts'

/** A record of a dump -> its document: by the mapping, and by common names for what it does not name. */
export function readRecord(
  article: RawArticle,
  record: Json,
  { charset, charsetConfidence }: Omit<Decoded, 'text'>,
): DocumentDraft | Problem {
  const { mapping, path } = article
  const origin = mapping === undefined ? article.format.toLowerCase() : 'mapping'
  const named = indexKeys(record)
  const fields: GivenField[] = Object.entries(mapping?.constants ?? {}).map(([name, value]) => ({
    name,
    value,
    origin,
  }))
  let bodyIn: string | null = null
  const find = (name: string): string[] => {
    for (const at of mapping?.fields[name] ?? []) {
      const words = wordsOf(valueAt(record, at))
      if (words.length > 0) return words
    }
    // A field that the mapping names is nowhere else.
    if (mapping?.fields[name] !== undefined) return []
    for (const key of FIELD_NAMES[name]!) {
      const words = wordsOf(named.get(key))
      if (words.length === 0 || key === bodyIn || (name === 'url' && !words.some(isAddress))) continue
      if (name === 'body') bodyIn = key
      return name === 'url' ? words.filter(isAddress) : words
    }
    return []
  }
  const body = find('body').join('\n\n')
  if (body === '') {
    const keys = [...named.keys()].slice(0, 12).join(', ')
    const message = `No body among its fields: ${keys.slice(0, 200) || 'none'}`
    return {
      code: 'NO_MAPPING',
      path,
      message,
      hint: 'Say which field is the body with --mapping FILE (docs/formats.md).',
    }
  }
  for (const name of Object.keys(FIELD_NAMES)) {
    if (name === 'body') continue
    // Numbers there are keys of other tables.
    const words = KEYED.has(name) ? find(name).filter((word) => !/^\d+$/.test(word)) : find(name)
    for (const value of MANY.has(name) ? words : words.slice(0, 1))
      fields.push({ name, value: plainWords(value), origin })
  }
  return readBody(article, {
    fields: chooseFields(plainFields(fields), article.fields),
    body,
    markup: mapping?.markup ?? null,
    charset,
    charsetConfidence,
  })
}

/** Without the site's name behind the headline, and without its host where its name is given too. */
function plainFields(fields: readonly GivenField[]): GivenField[] {
  const sites = fields.filter(({ name }) => name === 'source' || name === 'publisher').map(({ value }) => value)
  const isNamed = sites.some((site) => !HOST.test(site))
  return fields
    .filter(({ name, value }) => !(name === 'publisher' && isNamed && HOST.test(value)))
    .map((field) => (field.name === 'headline' ? { ...field, value: withoutSite(field.value, sites) } : field))
}

const HOST = /^[\w-]+(?:\.[\w-]+)+$/
const BEFORE_SITE = /\s[|\u2013\u2014\u00b7-]\s$/

function withoutSite(headline: string, sites: readonly string[]): string {
  const site = sites.find((one) => headline.endsWith(one) && BEFORE_SITE.test(headline.slice(0, -one.length)))
  return site === undefined ? headline : headline.slice(0, -site.length).replace(BEFORE_SITE, '')
}

const MANY = new Set(['author', 'contributor', 'source'])
const KEYED = new Set(['author', 'section', 'place', 'source', 'publisher'])
const isAddress = (value: string) => /^https?:\/\//i.test(value)

/**
 * The record's values by plain key; those of its wrappers where the record itself has none of the name, or only the number
 * of an author that stands elsewhere.
 */
function indexKeys(record: Json): Map<string, unknown> {
  const named = new Map<string, unknown>()
  const add = (object: Json) => {
    for (const [key, value] of Object.entries(object).slice(0, 500)) {
      const plain = fieldKey(key)
      const before = named.get(plain)
      const isFree = before === undefined || (KEYED.has(plain) && typeof before === 'number') || before === object
      if (isFree && value !== null && value !== '') named.set(plain, value)
    }
  }
  add(record)
  for (const key of WRAPPERS) {
    const inner = named.get(key)
    if (isObject(inner)) add(inner)
  }
  return named
}
