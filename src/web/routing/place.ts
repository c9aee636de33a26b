/** Every place of the reading room, and its address. */
import type { CueSense, QuoteKind, QuoteOrder, SearchOrder, SearchType } from '../generated/graphql.ts'
import { type Codec, count, day, flag, oneOf, share, text } from './codecs.ts'

/** In the order in which menus show them. */
export const CUE_SENSES = [
  ...(['SAY', 'DENY', 'ADMIT', 'ACCUSE', 'CLAIM', 'WARN', 'PROMISE', 'DEMAND', 'URGE', 'AGREE', 'DISAGREE'] as const),
  ...(['PRAISE', 'CRITICISE', 'ANNOUNCE', 'EXPLAIN', 'PREDICT', 'DESCRIBE', 'ASK', 'ANSWER', 'ADD'] as const),
  ...(['THANK', 'JOKE', 'SHOUT', 'WRITE', 'REPORT', 'THINK'] as const),
] satisfies readonly CueSense[]
export const QUOTE_KINDS = [
  'DIRECT',
  'PARTIAL',
  'BLOCK',
  'INDIRECT',
  'HEADLINE',
  'SCARE',
  'TITLE',
] as const satisfies readonly QuoteKind[]
export const QUOTE_ORDERS = [
  'NEWEST',
  'OLDEST',
  'LONGEST',
  'SUREST',
  'LEAST_SURE',
] as const satisfies readonly QuoteOrder[]
const SEARCH_TYPES = ['ARTICLE', 'PARAGRAPH', 'QUOTE', 'PERSON', 'SOURCE'] as const satisfies readonly SearchType[]
const SEARCH_ORDERS = ['RELEVANCE', 'NEWEST', 'OLDEST'] as const satisfies readonly SearchOrder[]

/** Narrow a list of quotes. */
const QUOTE_PARAMETERS = {
  q: text,
  sense: oneOf(CUE_SENSES),
  kind: oneOf(QUOTE_KINDS),
  speaker: text,
  source: text,
  from: day,
  to: day,
  sure: share,
  echoed: flag,
  order: oneOf(QUOTE_ORDERS),
}

/** The parameters of each view. A view whose name is followed by a key has it in its path. */
const PARAMETERS = {
  home: {},
  article: { quote: text, doubt: share, all: flag, plain: flag, version: count },
  person: QUOTE_PARAMETERS,
  source: { ...QUOTE_PARAMETERS, list: oneOf(['articles', 'quotes', 'own']) },
  quote: {},
  search: { ...QUOTE_PARAMETERS, type: oneOf(SEARCH_TYPES), sort: oneOf(SEARCH_ORDERS) },
  compare: { a: text, b: text, q: text, ina: text, inb: text },
  archive: {},
  nowhere: {},
} satisfies Record<string, Readonly<Record<string, Codec<unknown>>>>

const KEYED = ['article', 'person', 'source', 'quote'] as const

export type View = keyof typeof PARAMETERS
type Value<C> = C extends Codec<infer V> ? V : never
export type Parameters<V extends View> = {
  readonly [Name in keyof (typeof PARAMETERS)[V]]?: Value<(typeof PARAMETERS)[V][Name]> | undefined
}
export type PlaceOf<V extends View> = { readonly view: V; readonly key: string; readonly search: Parameters<V> }
export type Place = { [V in View]: PlaceOf<V> }[View]
export type QuoteParameters = Parameters<'person'>

export function place<V extends View>(view: V, key = '', search: Parameters<V> = {}): PlaceOf<V> {
  return { view, key, search }
}

/** `/person/jane-roe?sense=deny` */
export function addressOf({ view, key, search }: Place): string {
  const path = view === 'home' ? '/' : key ? `/${view}/${encodeURIComponent(key)}` : `/${view}`
  const parameters = new URLSearchParams()
  for (const [name, codec] of Object.entries(PARAMETERS[view]) as [string, Codec<unknown>][]) {
    const value = (search as Readonly<Record<string, unknown>>)[name]
    if (value !== undefined) parameters.set(name, codec.write(value))
  }
  const query = parameters.toString()
  return query ? `${path}?${query}` : path
}

/** The place of an address; `nowhere` if there is none. */
export function placeOf(pathname: string, query: string): Place {
  const [name = '', rawKey = '', ...more] = pathname.replace(/^\/|\/$/g, '').split('/')
  const key = decode(rawKey)
  const view = name === '' ? 'home' : name
  const isKeyed = (KEYED as readonly string[]).includes(view)
  const isKnown = Object.hasOwn(PARAMETERS, view) && view !== 'nowhere' && (name !== 'home' || name === view)
  if (!isKnown || more.length || name === 'home' || isKeyed !== Boolean(key)) return place('nowhere')
  const given = new URLSearchParams(query)
  const search: Record<string, unknown> = {}
  for (const [parameter, codec] of Object.entries(PARAMETERS[view as View]) as [string, Codec<unknown>][]) {
    const value = codec.read(given.get(parameter)?.trim() ?? '')
    if (value !== undefined) search[parameter] = value
  }
  return { view, key, search } as Place
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
