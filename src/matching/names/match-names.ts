import { compare } from './blocks.ts'
import { foldWord } from './fold-word.ts'
import { findInitials } from './kinds/find-initials.ts'
import { findMisspellings } from './kinds/find-misspellings.ts'
import { findReorderings } from './kinds/find-reorderings.ts'
import { findShorterNames } from './kinds/find-shorter-names.ts'
import { findTransliterations } from './kinds/find-transliterations.ts'
import type { NamedPerson, NameMatch } from './name-match.ts'
import { readForm } from './read-form.ts'
import type { Suggest } from './suggest.ts'

/**
 * Pairs of people whose names look alike, the likeliest first, each pair once with its strongest evidence. They are
 * suggestions to confirm by hand: nothing here merges anyone.
 */
export function matchNames(people: readonly NamedPerson[]): NameMatch[] {
  const fold = rememberFolds()
  const forms = people
    .flatMap((person) =>
      [...new Set([person.name, ...person.aliases])].flatMap((raw) => readForm(person, raw, fold) ?? []),
    )
    .sort((one, other) => compare(one.text, other.text) || compare(one.id, other.id) || compare(one.raw, other.raw))
  const full = forms.filter((form) => form.words[0]!.length > 1)
  const best = new Map<string, NameMatch>()
  const suggest: Suggest = (one, other, evidence, similarity) => {
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    const key = `${a.id.length} ${a.id} ${b.id}`
    const found: NameMatch = { a: a.id, b: b.id, evidence, similarity, names: [a.raw, b.raw] }
    const known = best.get(key)
    if (!known || byStrength(found, known) < 0) best.set(key, found)
  }
  findTransliterations(full, suggest)
  findReorderings(full, suggest)
  findMisspellings(full, suggest)
  findShorterNames(full, suggest)
  findInitials(forms, suggest)
  return [...best.values()].sort(byStrength)
}

/** Names share their words, so each is folded once. */
function rememberFolds(): typeof foldWord {
  const first = { mark: new Map<string, string>(), sound: new Map<string, string>() }
  const later = { mark: new Map<string, string>(), sound: new Map<string, string>() }
  return (word, reading, isFirst) => {
    const known = (isFirst ? first : later)[reading]
    let folded = known.get(word)
    if (folded === undefined) {
      folded = foldWord(word, reading, isFirst)
      known.set(word, folded)
    }
    return folded
  }
}

function byStrength(one: NameMatch, other: NameMatch): number {
  return (
    other.similarity - one.similarity ||
    compare(one.a, other.a) ||
    compare(one.b, other.b) ||
    compare(one.evidence, other.evidence) ||
    compare(one.names[0], other.names[0]) ||
    compare(one.names[1], other.names[1])
  )
}
