import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { Names } from '../../names/names.ts'
import type { Span } from '../../span.ts'
import type { PartyDraft } from '../../speech.ts'
import { headOf } from '../phrases/head-of.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Watch } from '../trials/trial.ts'
import type { Naming } from '../utterances/utterance.ts'
import { resolveDescription } from './resolve-description.ts'
import { isLabel, resolveLabel } from './resolve-label.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { type SpeakerContext, unnamed } from './speaker-context.ts'

/** Tells who some words stand for. */
export type Resolve = (naming: Naming) => PartyDraft

/** The kind of words that name a speaker, and the party that they stand for. */
interface Resolved {
  readonly as: 'label' | 'pronoun' | 'relative pronoun' | 'name' | 'description' | 'unnamed'
  readonly party: PartyDraft
}

/** Makes the function that finds the party for words that name a speaker, from all sentences and names of an article. */
export function resolveParties(
  text: string,
  sentences: readonly Sentence[],
  subjects: readonly (Naming | null)[],
  names: Names,
  language: QuoteLanguage,
  watch?: Watch,
): Resolve {
  const resolved: (PartyDraft | null)[] = []
  let taken: Span | null = null
  const took = ({ start, end }: Span) => {
    taken = { start, end }
  }
  const context = { text, sentences, subjects, resolved, names, language, took }
  for (const subject of subjects) resolved.push(subject && resolve(subject, context).party)
  return (naming) => {
    taken = null
    const { as, party } = resolve(naming, context)
    watch?.({
      type: 'SPEAKER',
      words: naming.span,
      as,
      party,
      taken,
      ambiguous: isAmbiguous(taken ?? naming.span, names),
    })
    return party
  }
}

const isAmbiguous = ({ start, end }: Span, { mentions }: Names): boolean =>
  mentions.some((mention) => mention.ambiguous && mention.start >= start && mention.end <= end)

/** Tried in this order: a label, a pronoun, a relative pronoun, the name inside the words, an office or a kind of body. */
function resolve(naming: Naming, context: SpeakerContext): Resolved {
  const { sentences, names, language } = context
  const { tokens } = sentences[naming.line]!
  const { range } = naming
  if (isLabel(naming, context)) return { as: 'label', party: resolveLabel(naming, context) }
  const first = tokens[range.from]!
  const alone = range.to - range.from === 1
  const known = alone ? resolvePronoun(naming, first, context) : null
  if (known) return { as: 'pronoun', party: known }
  if (first.bits & WordClass.RELATIVE || (first.bits & WordClass.THAT && alone)) {
    const before = antecedent(naming, context)
    return { as: 'relative pronoun', party: before ? resolve(before, context).party : unnamed('INDIVIDUAL') }
  }
  const head = headOf(tokens, range, names, language)
  if (head.party) return { as: 'name', party: head.party }
  const described = head.definite ? resolveDescription(naming, head, context) : null
  return described ? { as: 'description', party: described } : { as: 'unnamed', party: unnamed(head.kind) }
}

/** The words before `who`. */
function antecedent({ line, range }: Naming, { sentences }: SpeakerContext): Naming | null {
  const { tokens } = sentences[line]!
  let to = range.from
  while (to > 0 && tokens[to - 1]!.bits & (WordClass.COMMA | WordClass.DASH | WordClass.PREPOSITION)) to--
  const token = tokens[to - 1]
  return token && token.name >= 0 ? { line, range: { from: to - 1, to }, span: token } : null
}
