import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { withAntecedent } from '../phrases/with-antecedent.ts'
import type { Attribution } from '../rules/attribution.ts'
import { spanOf } from '../syntax/span-of.ts'
import type { Sentence, Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Naming, Utterance } from './utterance.ts'

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

/** What an attribution says, or null where its words are none of its own. */
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

/** The words of a line that name somebody. */
export const namedBy = ({ tokens: items }: Sentence, line: number, range: TokenRange): Naming => ({
  line,
  range: range,
  span: spanOf(items, range),
})

/** `Y said that Z had promised "X"`: two cues, and the words are the other's by Y's account; neither is the quote's own cue. */
function passesOn(tokens: readonly Token[], outer: Attribution, all: readonly Attribution[]): boolean {
  return all.some(
    ({ rule, cue, subject, sense, content }) =>
      cue.from > outer.cue.from &&
      performative.has(sense ?? '') &&
      rule === 'cue' &&
      subject !== null &&
      subject.from > outer.cue.from &&
      (tokens[subject.to - 1]!.bits & WordClass.NAME) !== 0 &&
      content.some((range) => holdsQuote(tokens, range)) &&
      outer.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
  )
}

const holdsQuote = (tokens: readonly Token[], { from, to }: TokenRange) =>
  tokens.slice(from, to).some(({ bits }) => bits & WordClass.QUOTE)

/** `said so of her`: a mere pronoun is no words of anybody. */
const isPronoun = (tokens: readonly Token[], [first, ...more]: readonly TokenRange[]) =>
  first !== undefined &&
  more.length === 0 &&
  first.to - first.from === 1 &&
  (tokens[first.from]!.bits &
    (WordClass.OBJECT_PRONOUN | WordClass.THAT | WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN)) !==
    0

/** `praised his "victory"`: a small word or two after a determiner or possessor are the reporter's irony, not the object's words. */
function isScare(tokens: readonly Token[], content: readonly TokenRange[]): boolean {
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      if (!(token.bits & WordClass.QUOTE)) continue
      const before = tokens[i - 1]?.bits ?? 0
      return (
        token.end - token.start < 20 &&
        (before & (WordClass.DETERMINER | WordClass.POSSESSIVE)) !== 0 &&
        !/[.?!]/.test(token.lower)
      )
    }
  return false
}

/** `sent a letter praising his "X"`: words in a medium are words. */
const isWritten = (tokens: readonly Token[], { subject, cue }: Attribution) =>
  subject !== null && tokens.slice(subject.to, cue.from).some(({ roles }) => roles & WordRole.MEDIUM)

/** An attribution, with who relays its words. */
interface Relayed {
  readonly source: Attribution
  readonly via: TokenRange | null
}

/** `he said, according to Y`: Y relays, and is no speaker of its own where its words are another cue's. */
function relayed(attributions: readonly Attribution[], tokens: readonly Token[]): Relayed[] {
  const relays = attributions.filter(({ rule }) => rule === 'according-to')
  if (relays.length === 0) return attributions.map((source) => ({ source, via: source.via ?? null }))
  const used = new Set<Attribution>()
  const said = attributions.map((source) => {
    const relay = relays.find((other) => touches(tokens, source, other))
    if (relay) used.add(relay)
    return { source, via: relay?.subject ?? source.via ?? null }
  })
  return said.filter(({ source }) => !used.has(source))
}

/** The cue stands right before `according to`, but for a comma. */
function touches(tokens: readonly Token[], said: Attribution, relay: Attribution): boolean {
  if (
    relay.rule !== 'according-to' ||
    said.rule === 'according-to' ||
    said.content.some(({ from }) => from >= said.cue.from)
  )
    return false
  const end = Math.max(said.cue.to, said.subject?.to ?? 0)
  const gap = relay.cue.from - end
  return gap >= 0 && gap <= 1 && (gap === 0 || (tokens[end]!.bits & WordClass.COMMA) !== 0)
}

/**
 * Which attribution owns each quoted item: the outermost, since words that a speaker ascribes to another are still his
 * own here (`Y said that Z had promised "X"`: Y); a cue without a speaker yields to any with one.
 */
function ownersOf(tokens: readonly Token[], attributions: readonly Attribution[]): Map<number, Attribution> {
  const owners = new Map<number, Attribution>()
  const sizes = new Map<number, number>()
  for (const attribution of attributions) {
    if (attribution.rule === 'passive' && !attribution.subject && !takes(attribution.complements, Complement.RECIPIENT))
      continue
    const size =
      attribution.content.reduce((sum, { from, to }) => sum + to - from, attribution.subject ? 1000 : 0) +
      (looksBack.test(attribution.rule) && saysWords(attribution) ? 60 : 0)
    for (const { from, to } of attribution.content)
      for (let i = from; i < to; i++)
        if (tokens[i]!.bits & WordClass.QUOTE && size > (sizes.get(i) ?? -1)) {
          owners.set(i, attribution)
          sizes.set(i, size)
        }
  }
  return owners
}

/** Deeds done by words: whoever reports another's promise quotes him. */
const performative = new Set(['PROMISE', 'DEMAND', 'WARN'])

/** `applauded`, `blasted`: what they touch is seldom what was said. */
const saysWords = ({ complements }: Attribution) =>
  takes(complements, Complement.THAT_CLAUSE | Complement.TOUCHING_QUOTE) || !takes(complements, Complement.OBJECT)

/** Cues that touch the quote before them outweigh one in front of it: `Those who think "X," she said`. */
const looksBack = /^cue-(?:after|inverted)$/
