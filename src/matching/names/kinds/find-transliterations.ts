import { Blocks } from '../blocks.ts'
import { measureDistance } from '../measure-distance.ts'
import type { NameForm } from '../name-match.ts'
import type { Suggest } from '../suggest.ts'

/** Names that are one once folded, word by word in the same order: `Sergej Petrow`, `Sergey Petrov`. */
export function findTransliterations(forms: readonly NameForm[], suggest: Suggest): void {
  const blocks = new Blocks()
  for (const form of forms) for (const key of foldedKeys(form)) blocks.add(key, form)
  blocks.forEachPair((one, other) => {
    if (one.raw === other.raw) return suggest(one, other, 'SPELLING', 1)
    const [a, b] = [one.text, other.text]
    const share = measureDistance(a, b, 4) / Math.max(a.length, b.length)
    suggest(one, other, 'TRANSLITERATION', 0.99 - 0.1 * share)
  })
}

/** The name folded, for each way to read it; none of a single word. */
export function foldedKeys({ folded, suffix }: NameForm): string[] {
  return folded[0]!.length > 1 ? [...new Set(folded.map((words) => `${words.join(' ')} ${suffix}`))] : []
}
