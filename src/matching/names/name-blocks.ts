import { initialKey } from './kinds/find-initials.ts'
import { slipKeys } from './kinds/find-misspellings.ts'
import { sortedKey } from './kinds/find-reorderings.ts'
import { pairKeys } from './kinds/find-shorter-names.ts'
import { foldedKeys } from './kinds/find-transliterations.ts'
import type { NamedPerson, NameForm } from './name-match.ts'
import { readForm } from './read-form.ts'

/**
 * Keys of a person's names. Two people can only look alike where they share one, and whether they do depends on those
 * alone who share a key with them; a key of the raw form tells when nothing but its spelling changed.
 */
export function nameBlocks(person: NamedPerson): Set<string> {
  const blocks = new Set<string>()
  for (const raw of new Set([person.name, ...person.aliases])) {
    const form = readForm(person, raw)
    if (form) for (const key of keysOf(form)) blocks.add(key)
  }
  return blocks
}

/** Each kind of key apart from the others. */
function keysOf(form: NameForm): string[] {
  return [
    `raw:${form.raw} ${form.familyWords.join(' ')}`,
    `initial:${initialKey(form)}`,
    `sorted:${sortedKey(form)}`,
    ...foldedKeys(form).map((key) => `folded:${key}`),
    ...slipKeys(form).map((key) => `slip:${key}`),
    ...pairKeys(form).map((key) => `pair:${key}`),
  ]
}
