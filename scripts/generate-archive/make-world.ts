import type { World } from './article.ts'
import type { Shape } from './form.ts'
import { makeBodies, makeOutlets, makePeople, makePlaces, makeRareWords, type Person } from './make-names.ts'
import { FAMILIES_OF_BODIES } from './names-data.ts'
import { createRandom } from './random.ts'

/** Archives grow faster than the number of those in them (Heaps' law): 5,000 people, 300 outlets at 20,000 articles. */
const scaled = (atTwentyThousand: number, articles: number, least: number) =>
  Math.max(least, Math.round(atTwentyThousand * (articles / 20_000) ** 0.6))

/** Everyone and everything that an archive of so many articles is about. The same for the same numbers and shape. */
export function makeWorld(seed: number, articles: number, shape: Shape): World {
  const random = createRandom(seed, -1)
  const places = makePlaces(random, Math.min(20_000, scaled(4_000, articles, 200)))
  const rare = makeRareWords(random, Math.min(60_000, scaled(12_000, articles, 500)))
  const people = makePeople(random, Math.min(100_000, scaled(5_000, articles, 60)))
  return {
    places,
    rare,
    people: shape === 'plain' ? people : namesakesOf(people),
    outlets: makeOutlets(random, Math.min(3_000, scaled(270, articles, 12)), places),
    bodies: makeBodies(random, Math.min(500, scaled(30, articles, 6)), places),
  }
}

/** One in ten bears the name of a body that news knows too; names stay different. */
function namesakesOf(people: readonly Person[]): Person[] {
  const taken = new Set(people.map(({ name }) => name))
  return people.map((person, index) => {
    if (index % 10 !== 4) return person
    const family = FAMILIES_OF_BODIES[Math.floor(index / 10) % FAMILIES_OF_BODIES.length]!
    const name = `${person.name.split(' ')[0]} ${family}`
    if (taken.has(name)) return person
    taken.add(name)
    return { ...person, name, family }
  })
}
