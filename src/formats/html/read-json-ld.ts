import type { GivenField } from '../raw-article.ts'

type Json = Readonly<Record<string, unknown>>

/** Kinds of schema.org that are a story; `NewsArticle`, `AnalysisNewsArticle`, `BlogPosting`, … */
const STORY = /(?:Article|BlogPosting|Report)$/

/** What the JSON-LD of a page says of its story: schema.org's names turned into those of front matter. */
export function readJsonLd(scripts: readonly string[]): { fields: GivenField[]; body: string | null } {
  const story = scripts
    .flatMap((script) => nodesOf(parse(script), 0))
    .find((node) => wordsOf(node['@type']).some((type) => STORY.test(type)))
  if (story === undefined) return { fields: [], body: null }
  const fields: GivenField[] = []
  const add = (name: string, values: readonly string[]) => {
    for (const value of values) if (value.trim() !== '') fields.push({ name, value, origin: 'json-ld' })
  }
  add('headline', wordsOf(story.headline ?? story.name).slice(0, 1))
  add('standfirst', wordsOf(story.description).slice(0, 1))
  add('author', namesOf(story.author ?? story.creator))
  add('date', wordsOf(story.datePublished ?? story.dateCreated).slice(0, 1))
  add('modified', wordsOf(story.dateModified).slice(0, 1))
  add('url', addressOf(story))
  add('section', wordsOf(story.articleSection).slice(0, 1))
  add('language', namesOf(story.inLanguage, 'alternateName').slice(0, 1))
  add('source', namesOf(story.sourceOrganization ?? story.provider))
  add('publisher', namesOf(story.publisher))
  add('contributor', namesOf(story.contributor))
  add('place', namesOf(story.locationCreated).slice(0, 1))
  add('credit', wordsOf(story.creditText).slice(0, 1))
  const holder = namesOf(story.copyrightHolder)[0]
  const notice = wordsOf(story.copyrightNotice)[0]
  const year = wordsOf(story.copyrightYear)[0] ?? ''
  add('copyright', notice ? [notice] : holder ? [`(c) ${year} ${holder}`.replace(/\s+/g, ' ')] : [])
  return { fields, body: wordsOf(story.articleBody)[0] ?? null }
}

function parse(script: string): unknown {
  try {
    // Some pages wrap it in a comment or a CDATA section.
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

/** Every object of a list, of an `@graph`, and what a page is about. */
function nodesOf(value: unknown, depth: number): Json[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((one) => nodesOf(one, depth + 1))
  const node = value as Json
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)]
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(wordsOf)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

/** Of people, organisations and places: their names, or what stands for them. */
function namesOf(value: unknown, key = 'name'): string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => namesOf(one, key))
  if (typeof value === 'object' && value !== null) return wordsOf((value as Json)[key] ?? (value as Json).name)
  return wordsOf(value).filter((word) => !/^https?:/.test(word))
}

function addressOf(story: Json): string[] {
  const page = story.mainEntityOfPage
  const id = typeof page === 'object' && page !== null ? ((page as Json)['@id'] ?? (page as Json).url) : page
  return [story.url, id, story['@id']]
    .flatMap(wordsOf)
    .filter((word) => /^https?:\/\//.test(word))
    .slice(0, 1)
}
