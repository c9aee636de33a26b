import type { PartyDraft } from '../../speech.ts'
import type { Head } from '../phrases/head.ts'
import type { Naming } from '../utterances/utterance.ts'
import { lastBody } from './last-body.ts'
import { lastPerson } from './resolve-pronoun.ts'
import { type SpeakerContext, unnamed } from './speaker-context.ts'

/** `the ex-mayor`: written so in all the languages. */
const former = /^ex-/

/** Finds whom `the 30-year-old`, `the senator`, `the company` stands for, or null. */
export function resolveDescription(naming: Naming, { noun }: Head, context: SpeakerContext): PartyDraft | null {
  const { language } = context
  if (language.ages?.test(noun)) return lastPerson(naming, null, context)
  const office = officeHolder(noun.replace(former, ''), naming, context)
  if (office) return office
  if (!language.bodies.has(noun)) return null
  // `the US military`: another name says which
  const plain = naming.range.to - naming.range.from === 2
  return (plain ? lastBody(naming, noun, context) : null) ?? unnamed('GROUP')
}

/** `the senator`: the one with that office; of two the one named last before. */
function officeHolder(noun: string, naming: Naming, context: SpeakerContext): PartyDraft | null {
  const { names, sentences } = context
  const fitting = names.offices.filter(({ head }) => isOffice(head, noun, context))
  const holders = new Set(fitting.map(({ person }) => person))
  if (holders.size === 0) return null
  if (holders.size === 1) return { type: 'PERSON', index: [...holders][0]! }
  for (let at = naming.line; at >= 0; at--)
    for (let i = sentences[at]!.tokens.length - 1; i >= 0; i--) {
      const token = sentences[at]!.tokens[i]!
      const party = token.end <= naming.span.start ? names.mentions[token.name]?.party : null
      if (party?.type === 'PERSON' && holders.has(party.index)) return party
    }
  return null
}

/** `the senator`; of a compound its end: `die Ministerin` for a `Verkehrsministerin`. */
function isOffice(head: string, noun: string, { language }: SpeakerContext): boolean {
  if (head === noun || language.wordOrder !== 'VERB_SECOND') return head === noun
  return noun.length > 3 && (head.endsWith(noun) || (head.length > 3 && noun.endsWith(head)))
}
