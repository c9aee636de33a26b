import type { SourceKind } from '../../../languages/source-kind.ts'
import type { PartyDraft } from '../../speech.ts'
import type { Naming } from '../utterances/utterance.ts'
import { BACK, type SpeakerContext } from './speaker-context.ts'

/** Kinds of bodies that only their own nouns stand for. */
const PRESS: ReadonlySet<SourceKind> = new Set(['NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'WEBSITE'])

/** The last body named: `the company`, `it`; one of the press only where `noun` is a word for it: `the newspaper`. */
export function lastBody({ line, span }: Naming, noun: string | null, context: SpeakerContext): PartyDraft | null {
  const { sentences, names, language } = context
  const mayBe = (index: number) =>
    noun === null || !PRESS.has(names.organisations[index]!.kind) || language.press.test(noun)
  for (let at = line; at >= 0 && at > line - BACK; at--) {
    const { tokens } = sentences[at]!
    for (let i = tokens.length - 1; i >= 0; i--) {
      const party = tokens[i]!.end <= span.start ? names.mentions[tokens[i]!.name]?.party : null
      if (party?.type === 'ORGANISATION' && mayBe(party.index)) return party
    }
  }
  return null
}
