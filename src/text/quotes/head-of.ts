import type { Names } from '../names/find-names.ts'
import type { PartyDraft } from '../speech.ts'
import { Is, type Item } from './item.ts'
import type { Language } from './languages/language.ts'
import type { Stretch } from './stretch.ts'

/** What a noun phrase is about. */
export interface Head {
  /** The person or body that the phrase names outright, or null. */
  readonly party: PartyDraft | null
  /** Its main noun, lower case. */
  readonly noun: string
  /** It begins with `the`, and nobody owns it. */
  readonly definite: boolean
  readonly kind: 'INDIVIDUAL' | 'GROUP' | 'ANONYMOUS'
}

/** What a noun phrase is about: `a spokesman for Hill` is a spokesman, `Hill's office` an office, `Mayor Ann Hill` Ann Hill. */
export function headOf(items: readonly Item[], { from, to }: Stretch, names: Names, language: Language): Head {
  let end = from
  while (
    end < to &&
    !(items[end]!.bits & (Is.COMMA | Is.RELATIVE | Is.OPEN | Is.DASH)) &&
    !(end > from && joint(items[end]!))
  )
    end++
  const last = items[end - 1]
  const noun = last?.lower ?? ''
  const party = names.mentions[last?.name ?? -1]?.party ?? apposed(items, end, to, names)
  const possessed = items.slice(from + 1, end).some(({ bits }) => bits & Is.POSSESSIVE)
  const definite = language.articles.has(items[from]?.lower ?? '') && !possessed
  // `Washington said`: a capital stands for a government
  const place = names.mentions[last?.name ?? -1]?.kind === 'PLACE' && end - from === 1
  return { party, noun, definite, kind: place ? 'GROUP' : kindOf(items, from, to, noun, language) }
}

const joint = (item: Item) =>
  item.bits & Is.PREPOSITION || item.lower === 'and' || item.verb === 'GERUND' || item.verb === 'PASSIVE'

/** `the mayor, Ann Hill,` and `one of them, Professor Bob Hill`: the name that follows a comma. */
function apposed(items: readonly Item[], from: number, to: number, names: Names): PartyDraft | null {
  for (let i = from; i + 1 < to; i++) {
    if (!(items[i]!.bits & Is.COMMA)) continue
    let at = i + 1
    while (at + 1 < to && !(items[at]!.bits & binding) && items[at]!.name < 0) at++
    const party = names.mentions[items[at]!.name]?.party
    if (party?.type === 'PERSON' && (at + 1 >= to || items[at + 1]!.bits & (Is.COMMA | Is.RELATIVE))) return party
  }
  return null
}

/** What makes a name belong to other words: `a friend of Hill`, `his wife Ann Hill`. */
const binding = Is.PREPOSITION | Is.DETERMINER | Is.POSSESSIVE | Is.COMMA | Is.RELATIVE

function kindOf(items: readonly Item[], from: number, to: number, noun: string, language: Language): Head['kind'] {
  for (let i = from; i < to; i++) if (language.anonymous.has(items[i]!.lower)) return 'ANONYMOUS'
  if (language.groups.has(noun) || language.bodies.has(noun) || /[^s]s$/.test(noun)) return 'GROUP'
  for (let i = from; i < to; i++)
    if (items[i]!.lower === 'and' && items[i + 1] && !(items[i + 1]!.bits & Is.RELATIVE)) return 'GROUP'
  return 'INDIVIDUAL'
}
