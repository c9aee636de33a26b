import { makeBodies, makeOutlets, makePeople, makePlaces, makeRareWords } from './make-names.ts'
import { createRandom } from './random.ts'
import type { World } from './write-article.ts'

/** Archives grow faster than the number of those in them (Heaps' law): 5,000 people, 300 outlets at 20,000 articles. */
const scaled = (atTwentyThousand: number, articles: number, least: number) =>
  Math.max(least, Math.round(atTwentyThousand * (articles / 20_000) ** 0.6))

/** Everyone and everything that an archive of so many articles is about. The same for the same two numbers. */
export function makeWorld(seed: number, articles: number): World {
  const random = createRandom(seed, -1)
  const places = makePlaces(random, Math.min(20_000, scaled(4_000, articles, 200)))
  return {
    places,
    rare: makeRareWords(random, Math.min(60_000, scaled(12_000, articles, 500))),
    people: makePeople(random, Math.min(100_000, scaled(5_000, articles, 60))),
    outlets: makeOutlets(random, Math.min(3_000, scaled(270, articles, 12)), places),
    bodies: makeBodies(random, Math.min(500, scaled(30, articles, 6)), places),
  }
}
