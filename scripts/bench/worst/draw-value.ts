/** Draws values of arguments: of the archive's own, such as match much, and such as match nothing after a long search. */
import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Random } from '../../generate-archive/random.ts'
import type { ArchiveValues } from './archive-values.ts'
import type { Value } from './document.ts'

/** Conditions that join others stand so deep in one another, at the most; the server's own limit is 8. */
const DEEPEST = 4

const JOINS = new Set(['and', 'or', 'not'])

/** `owner` is the input object or the field that has the argument. */
export function drawValue(
  type: GraphQLInputType,
  name: string,
  owner: string,
  random: Random,
  values: ArchiveValues,
  depth = 0,
): Value {
  if (isNonNullType(type)) return drawValue(type.ofType, name, owner, random, values, depth)
  if (isListType(type)) {
    const most = name === 'ids' ? 100 : JOINS.has(name) ? 3 : 4
    const length = random.chance(0.1) ? most : random.between(1, Math.min(most, 4))
    return Array.from({ length }, () => drawValue(type.ofType, name, owner, random, values, depth))
  }
  if (isEnumType(type)) return { word: random.pick(type.getValues()).name }
  if (isInputObjectType(type)) return drawObject(type, random, values, depth)
  return drawScalar(type, name, owner, random, values)
}

function drawObject(
  type: GraphQLNamedInputType & { getFields: unknown },
  random: Random,
  values: ArchiveValues,
  depth: number,
): Value {
  if (!isInputObjectType(type)) return {}
  const fields = Object.values(type.getFields())
  const draw = (field: (typeof fields)[number]) =>
    [field.name, drawValue(field.type, field.name, type.name, random, values, depth + 1)] as const
  if (type.isOneOf) return Object.fromEntries([draw(random.pick(fields))])
  const usable = fields.filter(({ name }) => depth < DEEPEST || !JOINS.has(name))
  const wanted = depth > DEEPEST ? 1 : random.pick([1, 1, 1, 2, 2, 3])
  const chosen = new Set(Array.from({ length: wanted }, () => random.pick(usable)))
  return Object.fromEntries([...chosen].map(draw))
}

function drawScalar(
  type: GraphQLNamedInputType,
  name: string,
  owner: string,
  random: Random,
  values: ArchiveValues,
): Value {
  switch (type.name) {
    case 'Boolean':
      return random.chance(0.5)
    case 'Float':
      return random.pick([0, 0.5, 0.8, 0.9, 0.95, 1])
    case 'Int':
      return drawNumber(name, random)
    case 'Date':
      return drawDay(random, values)
    case 'URL':
      return 'https://news.example/none'
    case 'DateTime':
      return `${drawDay(random, values)}T00:00:00Z`
    case 'ID':
      return drawId(owner, random, values)
    default:
      return drawText(name, random, values)
  }
}

function drawNumber(name: string, random: Random): number {
  if (name === 'minLength') return random.pick([0, 20, 100, 300, 1_000, 1_000_000])
  if (name === 'maxLength') return random.pick([0, 10, 50, 200, 1_000_000])
  return random.pick([0, 1, 2, 10, 100, 1_000, 1_000_000])
}

function drawDay(random: Random, { days }: ArchiveValues): string {
  return random.chance(0.2) ? random.pick(['1900-01-01', '2999-12-31']) : (random.pick(days) ?? '2020-01-01')
}

function drawId(owner: string, random: Random, { ids }: ArchiveValues): string {
  const kind = /^(Article|Quote|Person|Source)/.exec(owner)?.[1] as keyof typeof ids | undefined
  const kinds = Object.keys(ids) as (keyof typeof ids)[]
  return random.pickZipf(ids[kind ?? random.pick(kinds)]) ?? 'none'
}

function drawText(name: string, random: Random, values: ArchiveValues): string {
  const { names, sections, places, languages, words } = values
  if (random.chance(0.05)) return 'zzqxv'
  if (name === 'sections') return random.pickZipf(sections) ?? 'News'
  if (name === 'places') return random.pickZipf(places) ?? 'London'
  if (name === 'languages') return random.pickZipf(languages) ?? 'en'
  if (name === 'name' || name === 'slug') return random.pickZipf(names) ?? 'Smith'
  if (name === 'nameContains') return random.pick(['a', 'e', 'an', 'mar', random.pickZipf(names) ?? 'b'])
  if (/Contains$/.test(name)) return random.pick(['a', 'e', ' ', 'the', 'of the', random.pickZipf(words) ?? 'to'])
  return drawQuery(random, words)
}

/** A query of full-text search: common words, alone, joined, in marks, cut short. */
function drawQuery(random: Random, words: readonly string[]): string {
  const word = () => random.pickZipf(words) ?? 'the'
  const number = random.pick([1, 1, 2, 3, 6, 20])
  const several = Array.from({ length: number }, word)
  switch (random.below(5)) {
    case 0:
      return several.join(' OR ').slice(0, 500)
    case 1:
      return `"${several.slice(0, 3).join(' ')}"`
    case 2:
      return `${word().slice(0, random.between(1, 3))}*`
    case 3:
      return `${word()} -${word()}`
    default:
      return several.join(' ').slice(0, 500)
  }
}
