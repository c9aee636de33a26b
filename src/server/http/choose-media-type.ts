export type MediaType = 'application/json' | 'application/graphql-response+json'

const JSON_TYPES: readonly MediaType[] = ['application/json', 'application/graphql-response+json']

const known = new Map<string, MediaType | null>()

/** The type of answer that an Accept header likes best; null where it takes neither. */
export function chooseMediaType(accept: string | undefined): MediaType | null {
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json'
  const found = known.get(accept)
  if (found !== undefined) return found
  const chosen = choose(accept)
  if (known.size >= 100) known.clear()
  known.set(accept, chosen)
  return chosen
}

/** Highest weight first, then the order of the header, then JSON. */
function choose(accept: string): MediaType | null {
  const ranges = accept.split(',').map((range, place) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return { name, place, q: weight === undefined ? 1 : Number(weight.slice(2)) || 0 }
  })
  const offers = JSON_TYPES.flatMap((type) => {
    // The most exact range that fits decides on the type.
    const range = [type, 'application/*', '*/*'].flatMap((name) => ranges.find((one) => one.name === name) ?? [])[0]
    return range && range.q > 0 ? [{ type, ...range }] : []
  })
  offers.sort((a, b) => b.q - a.q || exactness(b.name) - exactness(a.name) || a.place - b.place)
  return offers[0]?.type ?? null
}

function exactness(range: string): number {
  return range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2
}
