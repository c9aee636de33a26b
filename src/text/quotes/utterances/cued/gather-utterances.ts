import { WordClass } from '../../../../languages/word-class.ts'
import { withAntecedent } from '../../phrases/with-antecedent.ts'
import type { Attribution } from '../../rules/attribution.ts'
import { spanOf } from '../../syntax/span-of.ts'
import type { Sentence, Token } from '../../syntax/token.ts'
import { namedBy } from '../named-by.ts'
import type { Utterance } from '../utterance.ts'
import { ownersOf } from './own-quotes.ts'
import { passesOn } from './pass-on.ts'
import { type Relayed, relayed } from './relay.ts'
import { isPronoun, isScare, isWritten } from './whose-irony.ts'

/** Each sentence's attributions as utterances; a segment goes to the outermost cue that claims it. */
export function gatherUtterances(
  sentences: readonly Sentence[],
  attributions: readonly (readonly Attribution[])[],
): Utterance[] {
  const gathered: Utterance[] = []
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const found = attributions[index]!
    if (found.length === 0) continue
    const owner = sentence.quoted ? ownersOf(sentence.tokens, found) : null
    for (const one of relayed(found, sentence.tokens)) {
      const utterance = utteranceOf(sentence, index, one, found, owner)
      if (utterance) gathered.push(utterance)
    }
  }
  return gathered
}

/** Makes the utterance of an attribution; null where its words are none of its own. */
function utteranceOf(
  sentence: Sentence,
  index: number,
  { source, via }: Relayed,
  found: readonly Attribution[],
  owner: ReadonlyMap<number, Attribution> | null,
): Utterance | null {
  const { tokens: items } = sentence
  const { cue, sense, complements, how, rule, subject } = source
  const content = source.content.filter(({ from, to }) => to > from)
  const { segments, direct, marked } = owner ? segmentsOf(items, source, owner) : nothing
  if (content.length === 0 || (marked && segments.length === 0)) return null
  if (isPronoun(items, content)) return null
  const irony = segments.length === 1 && how === 'OBJECT' && /^(?:PRAISE|THANK|AGREE)$/.test(sense ?? '')
  if (irony && isScare(items, content) && !isWritten(items, source)) return null
  const passedOn = segments.length > 0 && passesOn(items, source, found)
  return {
    segments: [...segments],
    content: content.map((range) => spanOf(items, range)),
    cue: cue.to > cue.from && !passedOn ? [spanOf(items, cue)] : [],
    sense,
    complements,
    naming: subject ? namedBy(sentence, index, withAntecedent(items, subject)) : null,
    kind: segments.length === 0 ? 'INDIRECT' : direct && sense !== 'DESCRIBE' ? 'DIRECT' : 'PARTIAL',
    rule: passedOn ? 'nested-cue' : rule,
    line: index,
    unit: sentence.unit,
    via: via ? namedBy(sentence, index, via) : null,
  }
}

interface Marked {
  readonly segments: readonly number[]
  /** Nothing but quotes. */
  readonly direct: boolean
  /** It holds a quote, though another cue may own it. */
  readonly marked: boolean
}

const nothing: Marked = { segments: [], direct: false, marked: false }

/** The quotes in an attribution's content that are its own. */
function segmentsOf(tokens: readonly Token[], source: Attribution, owner: ReadonlyMap<number, Attribution>): Marked {
  const segments: number[] = []
  let direct = true
  let marked = false
  for (const { from, to } of source.content)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      if (token.bits & WordClass.QUOTE) {
        marked = true
        if (owner.get(i) === source) segments.push(token.segment)
      } else if (!(token.bits & WordClass.MARK)) direct = false
    }
  return { segments, direct, marked }
}
