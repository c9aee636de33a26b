import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { prepositional } from '../../phrases/german/german-after-phrase.ts'
import { type NounPhrase, nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { speechVerb } from './clauses/clause.ts'
import { contentBehind } from './clauses/content.ts'
import { findSubject } from './clauses/find-subject.ts'

export const quoted: CueRule = {
  name: 'passive',
  stage: 'CUE',
  description: 'Somebody is quoted: wird mit den Worten zitiert, zitiert die Zeitung den Lotsen.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\nMarla Albrecht wird mit den Worten zitiert: „Der Hafen wird im Mai geöffnet.“\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen wird im Mai geöffnet.',
    speaker: 'Marla Albrecht',
  },
  find: (reading) => attributed(reading),
}

function attributed({ tokens, at, line, taken }: Reading): Attribution | null {
  const verb = speechVerb(tokens, at)
  if (!verb || !hasGermanUse(verb.verb.lemma, 'QUOTING')) return null
  const found = findSubject(tokens, verb.finite, taken, verb.plural)
  const whom = verb.passive ? found?.phrase : (object(tokens, verb.finite + 1, verb.last, found?.phrase) ?? null)
  if (!whom) return null
  const right = contentBehind(tokens, Math.max(verb.last + 1, whom.to), whom.to)
  const before = is(tokens, verb.finite - 1, WordClass.COMMA) ? verb.finite - 2 : verb.finite - 1
  const left = is(tokens, before, WordClass.QUOTE)
    ? { from: before, to: before + 1 }
    : inside(tokens, verb.finite, verb.last)
  const content = [left, right && right.how !== 'EMPTY' ? right.content : null].filter((range) => range !== null)
  if (content.length === 0) return null
  const via = verb.passive ? null : (found?.phrase ?? null)
  return {
    line,
    cue: { from: at, to: at + 1 },
    subject: { from: whom.from, to: whom.to },
    content,
    sense: 'SAY',
    complements: verb.verb.complements,
    how: 'CLAUSE',
    rule: 'passive',
    via: via && via.from !== whom.from ? { from: via.from, to: via.to } : null,
  }
}

/** Finds whom somebody quotes: the phrase behind the one who does, or the one in another case. */
function object(tokens: readonly Token[], from: number, last: number, who: NounPhrase | undefined): NounPhrase | null {
  const to = last >= from ? last : Math.min(tokens.length, from + 14)
  for (let at = from; at < to; ) {
    if (is(tokens, at, WordClass.MARK | WordClass.QUOTE)) break
    if (is(tokens, at, WordClass.PREPOSITION)) {
      at = prepositional(tokens, at)?.to ?? at + 1
      continue
    }
    const phrase = nounPhrase(tokens, at)
    if (phrase && phrase.from !== who?.from && phrase.rank >= 4) return phrase
    at = phrase ? phrase.to : at + 1
  }
  return null
}

/** `wird mit „X“ zitiert` */
function inside(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (let at = from; at < to; at++) if (tokens[at]!.bits & WordClass.QUOTE) return { from: at, to: at + 1 }
  return null
}
