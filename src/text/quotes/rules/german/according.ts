import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { lineEnd } from '../../clauses/clause-end.ts'
import { is } from '../../syntax/token.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { contentEnd } from './clauses/content.ts'

import { sourceAt } from './source.ts'
import type { Source } from './source-found.ts'

const mark = WordClass.COMMA | WordClass.DASH

export const germanAccordingTo: CueRule = {
  name: 'according-to',
  stage: 'CUE',
  description: 'A preposition names the speaker: laut, zufolge, nach Angaben von, aus Sicht des, so.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\nNach Angaben der Bürgermeisterin Marla Albrecht ist der Hafen „für alle offen“.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'für alle offen',
    speaker: 'Marla Albrecht',
  },
  counterexample: {
    text: 'Streit um den Hafen\n\nNach der Sitzung sagte die Bürgermeisterin Marla Albrecht: „Der Hafen ist für alle offen.“\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen ist für alle offen.',
  },
  find: (reading) => {
    const source = sourceAt(reading.tokens, reading.at)
    return source && attributed(reading, source)
  },
}

/** Finds the words around the insertion: the sentence behind it at the start, else the clause it stands in. */
function attributed({ tokens, line, taken }: Reading, { cue, subject, from, to }: Source): Attribution | null {
  const end = lineEnd(tokens)
  let first = Math.min(taken, from)
  while (first < from && is(tokens, first, WordClass.COMMA | WordClass.COORDINATOR | WordClass.STOP)) first++
  for (let at = from - 1; at > first; at--)
    if (tokens[at]!.lower === ';' || (tokens[at]!.bits & WordClass.COLON && at < from - 1)) {
      first = at + 1
      break
    }
  let last = from
  while (last > first && is(tokens, last - 1, mark)) last--
  const rest = is(tokens, to, mark | WordClass.COLON) ? to + 1 : to
  const isSo = hasGermanUse(tokens[cue.from]!.lower, 'SO')
  const left = last > first ? [{ from: first, to: last }] : []
  const quoted =
    left.length > 0 && is(tokens, last - 1, WordClass.QUOTE) && is(tokens, from - 1, mark | WordClass.QUOTE)
  const goesOn = rest < end && !(isSo && left.length > 0 && !is(tokens, rest, WordClass.QUOTE)) && !quoted
  const more = isSo && is(tokens, rest, WordClass.COORDINATOR | WordClass.THAT) && rest < end && !quoted
  const right = goesOn || more ? [{ from: rest, to: contentEnd(tokens, rest) }] : []
  const content =
    quoted && is(tokens, rest, WordClass.QUOTE) ? [...left, { from: rest, to: rest + 1 }] : [...left, ...right]
  if (content.length === 0) return null
  return {
    line,
    cue,
    subject: { from: subject.from, to: subject.to },
    content,
    sense: 'SAY',
    complements: 0,
    how: 'CLAUSE',
    rule: 'according-to',
  }
}
