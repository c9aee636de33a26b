import { Complement, takes } from '../../../../languages/complement.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { hasRole, is, type Token } from '../../syntax/token.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { subjectBeforeVerb } from './subject-before-verb.ts'
import { groupStart, isSpeech, pronounInside } from './verb-form.ts'

/** `Y calificó el plan de «X»`, `Y a qualifié le projet de « X »`. */
export const romanceNaming: CueRule = {
  name: 'quoted-name',
  stage: 'CUE',
  description: 'A verb says what somebody calls a thing: calificó X de, a qualifié X de.',
  languages: ['es', 'fr'],
  example: {
    text: "Valmercy se dispute autour du bac\n\nLa maire de Valmercy, Marla Albrecht, a qualifié le projet de « pure folie » lundi devant le conseil.\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
    quote: 'pure folie',
    speaker: 'Marla Albrecht',
  },
  counterexample: {
    text: "Valmercy se dispute autour du bac\n\nLa maire de Valmercy, Marla Albrecht, a déclaré lundi : « C'est une pure folie. »\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
    quote: "C'est une pure folie.",
  },
  find: (reading) => attributed(reading),
}

function attributed({ tokens, at, line, taken }: Reading): Attribution | null {
  if (!isSpeech(tokens[at]!)) return null
  const { complements } = tokens[at]!.forms!.verb
  const quote = takes(complements, Complement.AS_PHRASE)
    ? quoteBehind(tokens, at + 1)
    : takes(complements, Complement.TOUCHING_QUOTE)
      ? quoteSeen(tokens, at + 1)
      : -1
  if (quote < 0) return null
  const inside = pronounInside(tokens, at)
  const group = groupStart(tokens, at)
  const relative = is(tokens, group - 1, WordClass.RELATIVE) ? group - 1 : group
  const subject = inside >= 0 ? { from: inside, to: inside + 1 } : subjectBeforeVerb(tokens, relative, taken)
  if (!subject) return null
  return {
    line,
    cue: { from: at, to: at + 1 },
    subject,
    content: [{ from: quote, to: quote + 1 }],
    sense: 'DESCRIBE',
    complements,
    how: 'CLAUSE',
    rule: 'quoted-name',
  }
}

/** The quote that a link or its determiner opens: `de « X »`, `comme un « X »`. */
function quoteBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 20); at++) {
    if (tokens[at]!.verb === 'FINITE' || is(tokens, at, WordClass.STOP | WordClass.COLON)) return -1
    if (is(tokens, at, WordClass.QUOTE) && links(tokens, at)) return at
  }
  return -1
}

/** `y voit « X »`, `voit dans le projet « X »`; a capital inside is a title's: `a vu « Le Lac »`. */
function quoteSeen(tokens: readonly Token[], from: number): number {
  const at = is(tokens, from, WordClass.PREPOSITION)
    ? tokens.findIndex(({ bits }, i) => i > from && bits & NO_PHRASE)
    : from
  return is(tokens, at, WordClass.QUOTE) && !is(tokens, at, WordClass.CAPITAL) ? at : -1
}

/** No part of a short noun phrase. */
const NO_PHRASE = WordClass.QUOTE | WordClass.MARK | WordClass.COORDINATOR | WordClass.THAT | WordClass.RELATIVE

const links = (tokens: readonly Token[], quote: number) =>
  [1, 2, 3].some((back) => hasRole(tokens, quote - back, WordRole.AS))
