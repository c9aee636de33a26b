import { Blocks } from '../blocks.ts'
import type { NameForm } from '../name-match.ts'
import type { Suggest } from '../suggest.ts'

/** Names whose words come round in another order: `Brown, Anna`, `Kim Jong Un` and `Jong Un Kim`. */
export function findReorderings(forms: readonly NameForm[], suggest: Suggest): void {
  const blocks = new Blocks()
  for (const form of forms) blocks.add(sortedKey(form), form)
  blocks.forEachPair((one, other) => {
    const [a, b] = [one.text, other.text]
    if (a !== b && `${a} ${a}`.includes(b)) suggest(one, other, 'NAME_ORDER', 0.85)
  })
}

/** The words in alphabetical order. */
export function sortedKey({ words, suffix }: NameForm): string {
  return [...words].sort().join(' ') + suffix
}
