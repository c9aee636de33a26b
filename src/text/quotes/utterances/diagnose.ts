import type { Diagnostic } from '../../diagnostic.ts'
import type { Names } from '../../names/names.ts'
import type { SpeakerDraft } from '../../speech.ts'
import type { QuotedSpan } from '../marks/quoted-span.ts'
import type { Utterance } from './utterance.ts'

/** Lists oddities of a quote: marks that do not pair, one word that may be a mere scare quote, a surname that two bear. */
export function diagnose(
  text: string,
  utterance: Utterance,
  held: readonly QuotedSpan[],
  goesOn: (quotedSpan: QuotedSpan) => boolean,
  speaker: SpeakerDraft | null,
  names: Names,
): Diagnostic['code'][] {
  const codes: Diagnostic['code'][] = []
  if (held.some((segment) => !segment.opened || (!segment.closed && !goesOn(segment)))) codes.push('UNBALANCED')
  const [only] = held
  const word = held.length === 1 && utterance.kind === 'PARTIAL' && only!.inner.end - only!.inner.start < 12
  if (word || (speaker && sharesSurname(text, speaker, names))) codes.push('AMBIGUOUS')
  return codes
}

/** `Hill said`, where a Jane and a John Hill are in the article; of the same gender, as far as it is known. */
function sharesSurname(text: string, { mention, party }: SpeakerDraft, { people }: Names): boolean {
  if (party.type !== 'PERSON' || mention.length !== 1) return false
  const { familyName, gender } = people[party.index]!
  if (!familyName || text.slice(mention[0]!.start, mention[0]!.end) !== familyName) return false
  return people.some(
    (other, index) =>
      index !== party.index &&
      other.familyName === familyName &&
      other.givenName !== null &&
      (!gender || !other.gender || other.gender === gender),
  )
}
