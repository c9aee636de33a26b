import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { subjectBefore } from '../../clauses/subjects/find-subject.ts'
import { groupStart } from '../../phrases/group-start.ts'
import { is, type Sentence, type Token } from '../../syntax/token.ts'
import { namedBy } from '../named-by.ts'
import type { Naming, Utterance } from '../utterance.ts'
import type { Decided, Loose } from './loose.ts'

/** The one whose words a fragment in marks may be, and what speaks for it. */
export interface FragmentHolder {
  readonly naming: Naming
  /** QUOTED: a quote before it in the sentence is theirs; CUED: a cue before it is; SUBJECT: the sentence is about them. */
  readonly as: 'QUOTED' | 'CUED' | 'SUBJECT'
  /** That quote, or the paraphrase that the cue opens, if it ends before the fragment. */
  readonly said?: Utterance | undefined
}

/** Finds whose words a fragment may be: of those its sentence names, the likeliest who can speak; null where there is nobody. */
export function findHolder(
  { place: { line, item }, sentence }: Loose,
  { owner, gathered, around, language }: Pick<Decided, 'owner' | 'gathered' | 'around' | 'language'>,
): FragmentHolder | null {
  const { tokens } = sentence
  const speaks = ({ range, line: at }: Naming) => at !== line || canSpeak(tokens.slice(range.from, range.to), language)
  for (let at = item - 1; at >= 0; at--) {
    const said = owner.get(tokens[at]!.segment)
    if (said?.naming && speaks(said.naming)) {
      const other = besides(sentence, line, at + 1, item)
      return other && speaks(other) ? { naming: other, as: 'SUBJECT' } : { naming: said.naming, as: 'QUOTED', said }
    }
    if (said) break
  }
  const cue = around.attributions[line]!.findLast(({ subject }) => subject && subject.to <= item)
  const cued = cue ? namedBy(sentence, line, cue.subject!) : null
  if (cued && speaks(cued)) {
    const start = tokens[item]!.start
    const said = gathered.findLast(
      (one) =>
        one.line === line &&
        one.segments.length === 0 &&
        one.naming?.span.start === cued.span.start &&
        one.content.every(({ end }) => end <= start),
    )
    return { naming: cued, as: 'CUED', said }
  }
  const subject = around.subjects[line]
  return subject && speaks(subject) ? { naming: subject, as: 'SUBJECT' } : null
}

/** `"X," Y said, [as Z] went on about "W"`: the subject of a clause of its own between two quotes. */
function besides(sentence: Sentence, line: number, from: number, to: number): Naming | null {
  const { tokens } = sentence
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]!.verb !== 'FINITE') continue
    const subject = subjectBefore(tokens, groupStart(tokens, at))
    if (subject && subject.from > from && is(tokens, subject.from - 1, WordClass.SUBORDINATOR))
      return namedBy(sentence, line, subject)
  }
  return null
}

/** Whether a name or a pronoun for people is among the words: a plan or a day says nothing. */
function canSpeak(tokens: readonly Token[], { pronouns }: QuoteLanguage): boolean {
  if (tokens.some(({ name, segment }) => name >= 0 && segment < 0)) return true
  const last = tokens[tokens.length - 1]!
  const pronoun = pronouns.get(last.lower)
  return pronoun ? pronoun.number !== 'BODY' : (last.bits & WordClass.RELATIVE) !== 0
}
