/** Surnames on their own, as headlines and later reports have them: whose they are. */
import type { Identity, NamedInArticles, NameGroup } from './appearance.ts'
import { shareArticle } from './link-full-names.ts'
import { countNear, surroundingsOf } from './nearness.ts'
import { surnameKeys } from './surname-keys.ts'

/** Share of the rarer name's articles that must be near the other's. */
const LEAST_NEAR = 0.5

/** Others of the surname are named so many times more seldom: nearby, and in the archive. */
const DOMINANT = 4

/** Gives a surname to the one person of that name whom the articles around it are about. */
export function decideSurnames(surnames: readonly NamedInArticles[], groups: readonly NameGroup[]): Identity[] {
  return surnames.flatMap((surname) => {
    const keys = new Set(keysOf(surname))
    const namesakes = groups.filter((group) => group.some((person) => keysOf(person).some((key) => keys.has(key))))
    return decide(surname, namesakes) ?? []
  })
}

function decide(surname: NamedInArticles, namesakes: readonly NameGroup[]): Identity | undefined {
  const own = surname.appearances
  const [best, ...others] = namesakes
    .map((group) => ({ group, near: countNear(own, surroundingsOf(group)), weight: weigh(group) }))
    .sort((a, b) => b.near - a.near || b.weight - a.weight)
  if (!best || best.group.some((person) => shareArticle(person, surname))) return undefined
  const isClear = others.every(({ near, weight }) => DOMINANT * near <= best.near || DOMINANT * weight <= best.weight)
  if (!isClear) return undefined
  // whichever of the two is in fewer articles is looked for around the other
  const full = best.group.flatMap(({ appearances }) => appearances)
  const [of, near] =
    own.length <= full.length ? [own.length, best.near] : [full.length, countNear(full, surroundingsOf([surname]))]
  if (near === 0 || near < LEAST_NEAR * of) return undefined
  return { id: surname.id, into: best.group[0].id, rule: 'SURNAME', confidence: others.length ? 0.9 : 0.95, of, near }
}

/** Weighs how much an archive has of a person: articles and quotes. */
function weigh(group: NameGroup): number {
  return group.reduce((sum, { quotes, appearances }) => sum + quotes + appearances.length, 0)
}

const keysOf = ({ name, familyName }: NamedInArticles) => surnameKeys(name, familyName)
