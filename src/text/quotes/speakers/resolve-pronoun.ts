import { Form } from '../../../languages/quote-language.ts'
import type { PartyDraft } from '../../speech.ts'
import type { Token } from '../syntax/token.ts'
import type { Naming } from '../utterances/utterance.ts'
import { lastBody } from './last-body.ts'
import { BACK, type SpeakerContext, unnamed } from './speaker-context.ts'

type Gender = 'FEMALE' | 'MALE' | null

/** Finds whom a pronoun stands for, or the verb where the pronoun is left out (`dijo`); null for any other word. */
export function resolvePronoun(naming: Naming, word: Token, context: SpeakerContext): PartyDraft | null {
  if (word.verb === 'FINITE')
    return (word.forms!.forms & Form.PLURAL) !== 0
      ? unnamed('GROUP')
      : (lastPerson(naming, null, context) ?? unnamed('INDIVIDUAL'))
  const pronoun = context.language.pronouns.get(word.lower)
  if (!pronoun) return null
  if (pronoun.number === 'MANY') return unnamed('GROUP')
  if (pronoun.number === 'ONE') return lastPerson(naming, pronoun.gender, context) ?? unnamed('INDIVIDUAL')
  return (pronoun.number === 'BODY' ? lastBody(naming, null, context) : null) ?? unnamed('INDIVIDUAL')
}

/** The last person that a pronoun can stand for: the sentence's own subject first, then that of the ones before. */
export function lastPerson(naming: Naming, gender: Gender, context: SpeakerContext): PartyDraft | null {
  const { names, subjects, sentences, resolved } = context
  if (names.people.length === 0) return null
  const fits = (party: PartyDraft | null | undefined): party is PartyDraft =>
    party?.type === 'PERSON' && (gender === null || (names.people[party.index]!.gender ?? gender) === gender)
  for (let at = naming.line; at >= 0 && at > naming.line - BACK; at--) {
    const own = at === naming.line
    const limit = own ? naming.span.start : Number.POSITIVE_INFINITY
    const subject = subjects[at]
    if (subject && subject.span.end <= limit && at < resolved.length && fits(resolved[at])) {
      context.took?.(subject.span)
      return resolved[at]!
    }
    const mentions = sentences[at]!.tokens.flatMap(({ end, name }) =>
      end <= limit && name >= 0 ? (names.mentions[name] ?? []) : [],
    )
    // in the sentence itself who comes first, in one before it the nearest
    const found = own ? mentions.find(({ party }) => fits(party)) : mentions.findLast(({ party }) => fits(party))
    if (found) {
      context.took?.(found)
      return found.party
    }
  }
  return onlyPerson(naming, context)
}

/** The one person named so far: where the pronoun contradicts the list of first names, the text is right. */
function onlyPerson({ line, span }: Naming, { names, sentences }: SpeakerContext): PartyDraft | null {
  const around = new Set<number>()
  for (let at = line; at >= 0 && at > line - BACK; at--)
    for (const { end, name } of sentences[at]!.tokens) {
      const party = end <= span.start ? names.mentions[name]?.party : null
      if (party?.type === 'PERSON') around.add(party.index)
    }
  const [only] = around
  return only !== undefined && around.size === 1 && names.people[only]!.honorific === null
    ? { type: 'PERSON', index: only }
    : null
}
