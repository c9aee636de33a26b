import type { GivenField } from '../raw-article.ts'
import { bareWords, isNoDate, plainValue } from './plain-value.ts'
import { repairJson } from './repair-json.ts'

type Json = Readonly<Record<string, unknown>>

/** Kinds of schema.org that are a story; `NewsArticle`, `AnalysisNewsArticle`, `BlogPosting`, … */
const STORY = /(?:Article|BlogPosting|Report)$/

/** Kinds of schema.org that are whose page it is. */
const SITE = /^(?:WebSite|(?:NewsMedia)?Organi[sz]ation|Corporation)$/

/** Fields that the JSON-LD of a page gives of its story, and the names of sites and papers in it. */
export interface JsonLd {
  /** schema.org's names turned into those of front matter. */
  readonly fields: readonly GivenField[]
  readonly body: string | null
  readonly sites: readonly string[]
}

/** Reads the JSON-LD of a page; of several stories the one at `address`, else the one that is called like `title`. */
export function readJsonLd(scripts: readonly string[], address: string | null, title: string): JsonLd {
  const nodes = scripts.flatMap((script) => nodesOf(repairJson(script), 0))
  const named = new Map<unknown, Json>()
  for (const node of nodes) if (node['@id'] !== undefined && node.name !== undefined) named.set(node['@id'], node)
  const namesOf = (value: unknown, key = 'name') => namesIn(value, key, named)
  const sites = nodes
    .filter((node) => wordsOf(node['@type']).some((type) => SITE.test(type)))
    .flatMap((node) => namesOf(node))
  const story = storyOf(nodes, address, bareWords(title))
  if (story === undefined) return { fields: [], body: null, sites }
  const fields: GivenField[] = []
  const add = (name: string, values: readonly string[]) => {
    for (const value of values.map(plainValue))
      if (value !== '' && !(DATED.has(name) && isNoDate(value))) fields.push({ name, value, origin: 'json-ld' })
  }
  add('headline', wordsOf(story.headline ?? story.name).slice(0, 1))
  add('standfirst', wordsOf(story.description).slice(0, 1))
  add('author', namesOf(story.author ?? story.creator))
  add('date', wordsOf(story.datePublished ?? story.dateCreated).slice(0, 1))
  add('modified', wordsOf(story.dateModified).slice(0, 1))
  add('url', addressesOf(story).slice(0, 1))
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
  return { fields, body: wordsOf(story.articleBody)[0] ?? null, sites: [...sites, ...namesOf(story.publisher)] }
}

const DATED = new Set(['date', 'modified'])

/** The node that is the story: a story by its kind, else what has a headline and a date, as a recipe has. */
function storyOf(nodes: readonly Json[], address: string | null, title: string): Json | undefined {
  const ofKind = nodes.filter((node) => wordsOf(node['@type']).some((type) => STORY.test(type)))
  const stories = ofKind.length > 0 ? ofKind : nodes.filter((node) => node.headline && node.datePublished)
  if (stories.length < 2) return stories[0]
  const here = (node: Json) => address !== null && addressesOf(node).some((one) => sameAddress(one, address))
  const called = (node: Json) => {
    const name = bareWords(plainValue(wordsOf(node.headline ?? node.name)[0]))
    return name.length > 8 && title.includes(name)
  }
  return stories.find(here) ?? stories.find(called) ?? stories[0]
}

const sameAddress = (a: string, b: string) => bareAddress(a) === bareAddress(b)
const bareAddress = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '')

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

/** Of people, organisations and places: their names, or those of the node that they point to. */
function namesIn(value: unknown, key: string, named: ReadonlyMap<unknown, Json>, depth = 0): string[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => namesIn(one, key, named, depth + 1))
  if (typeof value === 'object' && value !== null) {
    const node = value as Json
    const name = node[key] ?? node.name ?? named.get(node['@id'])?.name
    return namesIn(name, key, named, depth + 1)
  }
  return wordsOf(value).flatMap((word) => {
    const known = named.get(word)?.name
    return known !== undefined ? wordsOf(known) : /^https?:|^#/.test(word) ? [] : [word]
  })
}

function addressesOf(story: Json): string[] {
  const page = story.mainEntityOfPage
  const id = typeof page === 'object' && page !== null ? ((page as Json)['@id'] ?? (page as Json).url) : page
  return [story.url, id, story['@id']].flatMap(wordsOf).filter((word) => /^https?:\/\//.test(word))
}
