import type { DocumentDraft, Problem } from '../../text/draft.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import { readBody } from '../read-body.ts'
import type { Decoded } from '../write-document.ts'
import { chooseFields } from './choose-fields.ts'
import { FIELD_NAMES } from './field-names-data.ts'
import { findFields, KEYED } from './find-fields.ts'
import { plainWords } from './plain-words.ts'
import type { Json } from './read-value.ts'

/** A record of a dump -> its document: by the mapping, and by common names for what it does not name. */
export function readRecord(
  article: RawArticle,
  record: Json,
  { charset, charsetConfidence }: Omit<Decoded, 'text'>,
): DocumentDraft | Problem {
  const { mapping, path } = article
  const origin = mapping === undefined ? article.format.toLowerCase() : 'mapping'
  const { find, taken } = findFields(record, mapping)
  const fields: GivenField[] = Object.entries(mapping?.constants ?? {}).map(([name, value]) => ({
    name,
    value,
    origin,
  }))
  const body = find('body').join('\n\n')
  if (body === '') {
    const keys = Object.keys(record).slice(0, 12).join(', ')
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
    const prose = name === 'date' && article.format === 'CSV' ? words.find(isProse) : undefined
    if (prose !== undefined) return shifted(article, record, taken.get(name)!.column)
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

/** A date has a few words; a sentence in its place belongs to the column before it. */
const isProse = (value: string) => value.length > 60 || value.trim().split(/\s+/).length > 9

/** A row whose cells do not stand under their names. */
function shifted({ path }: RawArticle, record: Json, column: string): Problem {
  return {
    code: 'MARKUP',
    path,
    message: `The cell under ${JSON.stringify(column.slice(0, 40))} is a text, not a date: the cells do not stand under their names`,
    hint: 'Quote cells that hold the delimiter, a line end or quotes, and double the quotes inside.',
    column: Object.keys(record).indexOf(column) + 1,
  }
}
