import type { NameForm } from '../name-match.ts'
import type { Suggest } from '../suggest.ts'

/** With more full names than this, an initial and a family name point to nobody. */
const COMMON = 100

/** `A. Brown` beside the only full name that it can stand for, `Anna Brown`; beside two it suggests neither. */
export function findInitials(forms: readonly NameForm[], suggest: Suggest): void {
  const full = new Map<string, NameForm[]>()
  const spelledOut = new Set<string>()
  for (const form of forms) {
    const [given] = form.words
    if (given!.length === 1 || form.familyFirst) continue
    spelledOut.add(form.id)
    const key = initialKey(form)
    const block = full.get(key)
    if (block) block.push(form)
    else full.set(key, [form])
  }
  for (const form of forms) {
    if (form.words[0]!.length > 1 || form.words.at(-1)!.length === 1 || spelledOut.has(form.id)) continue
    const block = full.get(initialKey(form)) ?? []
    if (block.length > COMMON) continue
    const fitting = block.filter((candidate) => fits(form, candidate))
    if (isOnePerson(fitting)) for (const name of fitting.slice(0, 4)) suggest(form, name, 'INITIAL', 0.5)
  }
}

/** The first letter and the last word. */
export function initialKey({ words, suffix }: NameForm): string {
  return `${words[0]![0]} ${words.at(-1)} ${suffix}`
}

function isOnePerson(forms: readonly NameForm[]): boolean {
  return forms.every((form) => form.id === forms[0]!.id)
}

/** `J. R. Brown` fits `John Robert Brown` and `John Brown`, not `John Peter Brown`. */
function fits(short: NameForm, full: NameForm): boolean {
  const length = Math.min(short.words.length, full.words.length) - 1
  for (let i = 1; i < length; i++) {
    const [a, b] = [short.words[i]!, full.words[i]!]
    if (a.length > 1 && b.length > 1 ? a !== b : a[0] !== b[0]) return false
  }
  return true
}
