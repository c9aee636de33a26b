import { measureDistance } from '../matching/names/measure-distance.ts'

/** The known word that is meant by one that is not known: a beginning of it, or two letters away at the most. */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  const most = word.length < 5 ? 1 : 2
  const near = [...known].map((other) => {
    const isBeginning = word.length > 1 && other.startsWith(word)
    return { other, distance: isBeginning ? 0 : measureDistance(word, other, most) }
  })
  return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.other
}
