import { measureDistance } from './names/measure-distance.ts'

/** The known word that is meant by one that is not known: a beginning of it, its letters in another order, or up to two other letters. */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  const most = word.length < 5 ? 1 : 2
  const near = [...known].map((other) => {
    if (word.length > 1 && other.startsWith(word)) return { other, distance: 0 }
    return { other, distance: lettersOf(word) === lettersOf(other) ? 1 : measureDistance(word, other, most) }
  })
  return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.other
}

function lettersOf(word: string): string {
  return [...word].sort().join('')
}
