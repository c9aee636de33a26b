/** Full names that are one person's: other spellings, initials, a middle name more or less. */
import { matchNames } from '../names/match-names.ts'
import type { NameForm, NameMatch, NameMatchEvidence } from '../names/name-match.ts'
import { readForm } from '../names/read-form.ts'
import type { IdentityRule, NamedInArticles } from './appearance.ts'
import { countNear, surroundingsOf } from './nearness.ts'

/** A slip of the pen is only suggested: `Anna Brownlow` and `Anna Brownlaw` may be two. */
const RULES: Readonly<Partial<Record<NameMatchEvidence, Exclude<IdentityRule, 'SURNAME'>>>> = {
  SHORTER_NAME: 'SHORTER_NAME',
  INITIAL: 'INITIAL',
  TRANSLITERATION: 'TRANSLITERATION',
  NAME_ORDER: 'NAME_ORDER',
}

/** Share of the rarer name's articles that must be near the other's. */
const LEAST_NEAR = { SHORTER_NAME: 0.2, INITIAL: 0.4, TRANSLITERATION: 0.2, NAME_ORDER: 0.2 }

/** One of two rival names is meant where it is near so many times as often. */
const DOMINANT = 4

/** Two full names that are one person's. */
export interface NameLink {
  readonly rarer: NamedInArticles
  readonly other: NamedInArticles
  readonly rule: Exclude<IdentityRule, 'SURNAME'>
  /** Number of the rarer one's articles, and of those that are near the other's. */
  readonly of: number
  readonly near: number
}

/** The surest first. */
export function linkFullNames(people: readonly NamedInArticles[]): NameLink[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const matches = matchNames(people.map((person) => ({ ...person, aliases: [] })))
  const links = matches.flatMap((match) => linkOf(match, byId) ?? [])
  const known = new Set(matches.map(({ a, b }) => `${a} ${b}`))
  const isKnown = (a: string, b: string) => known.has(a < b ? `${a} ${b}` : `${b} ${a}`)
  const isClear = (link: NameLink, { id }: NamedInArticles, partner: NamedInArticles) =>
    links.every((rival) => {
      const other = rival.rarer.id === id ? rival.other : rival.other.id === id ? rival.rarer : undefined
      if (!other || other === partner || isKnown(other.id, partner.id)) return true
      return link.near >= DOMINANT * rival.near
    })
  return links.filter((link) => isClear(link, link.rarer, link.other) && isClear(link, link.other, link.rarer))
}

function linkOf(match: NameMatch, byId: ReadonlyMap<string, NamedInArticles>): NameLink | undefined {
  const rule = RULES[match.evidence]
  const [one, two] = [byId.get(match.a)!, byId.get(match.b)!]
  if (!rule || (rule === 'SHORTER_NAME' && !addsOnlyMiddleNames(one, two)) || shareArticle(one, two)) return undefined
  const [rarer, other] = one.appearances.length <= two.appearances.length ? [one, two] : [two, one]
  const near = countNear(rarer.appearances, surroundingsOf([other]))
  const of = rarer.appearances.length
  return near > 0 && near >= LEAST_NEAR[rule] * of ? { rarer, other, rule, of, near } : undefined
}

/** `Anna Brown` and `Anna Maria Brown`. Of `Odd W. Tarrow` and `Odd H. W. Tarrow` each has a middle name: two people. */
function addsOnlyMiddleNames(one: NamedInArticles, two: NamedInArticles): boolean {
  return [one, two].some((person) => readFullName(person)?.words.length === 2)
}

/** The words of a name that has a given name; null of a surname alone. */
export function readFullName(person: NamedInArticles): NameForm | null {
  const form = readForm({ ...person, aliases: [] }, person.name)
  return form && form.words.length > form.familyWords.length ? form : null
}

/** An article that has both names tells the two apart. */
export function shareArticle(one: NamedInArticles, two: NamedInArticles): boolean {
  const articles = new Set(one.appearances.map(({ articleId }) => articleId))
  return two.appearances.some(({ articleId }) => articles.has(articleId))
}
