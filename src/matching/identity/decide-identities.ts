/**
 * Decides which names of an archive are one person's. The result depends on the names and their articles alone, so an
 * archive has the same people whatever order it is loaded in.
 */
import { compare } from '../names/blocks.ts'
import type { Identity, IdentityRule, NamedInArticles, NameGroup } from './appearance.ts'
import { decideSurnames } from './decide-surnames.ts'
import { linkFullNames, type NameLink, readFullName, shareArticle } from './link-full-names.ts'

/** Every name that is another's, of people who share a key of their surnames. */
export function decideIdentities(people: readonly NamedInArticles[]): Identity[] {
  const isFull = (person: NamedInArticles) => readFullName(person) !== null
  const { groups, identities } = joinFullNames(people.filter(isFull))
  const surnames = decideSurnames(
    people.filter((person) => !isFull(person)),
    groups,
  )
  return [...identities, ...surnames].sort((a, b) => compare(a.id, b.id))
}

function joinFullNames(people: readonly NamedInArticles[]): { groups: NameGroup[]; identities: Identity[] } {
  const group = new Map(people.map((person) => [person.id, [person]]))
  const reasons = new Map<string, NameLink>()
  for (const link of linkFullNames(people)) {
    const { rarer, other } = link
    const [from, to] = [group.get(rarer.id)!, group.get(other.id)!]
    if (from === to || from.some((a) => to.some((b) => shareArticle(a, b)))) continue
    for (const person of from) group.set(person.id, to)
    to.push(...from)
    for (const { id } of [rarer, other]) if (!reasons.has(id)) reasons.set(id, link)
  }
  const groups = [...new Set(group.values())].map(
    (members) => members.sort(byStanding) as [NamedInArticles, ...NamedInArticles[]],
  )
  const identities = groups.flatMap(([first, ...others]) =>
    others.map((person): Identity => {
      const { rule, near, of } = reasons.get(person.id)!
      return { id: person.id, into: first.id, rule, confidence: CONFIDENCE[rule], near, of }
    }),
  )
  return { groups, identities }
}

/** Estimates, from pairs of an archive of wires that were looked at one by one. */
const CONFIDENCE: Readonly<Record<Exclude<IdentityRule, 'SURNAME'>, number>> = {
  SHORTER_NAME: 0.97,
  INITIAL: 0.9,
  TRANSLITERATION: 0.95,
  NAME_ORDER: 0.93,
}

/** The name of most articles stands for the others; of equals the one that is quoted more. */
function byStanding(a: NamedInArticles, b: NamedInArticles): number {
  return b.appearances.length - a.appearances.length || b.quotes - a.quotes || compare(a.id, b.id)
}
