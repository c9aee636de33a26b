import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import type { Names } from '../../names/names.ts'
import type { PartyDraft } from '../../speech.ts'
import type { Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { germanHeadOf } from './german/german-head-of.ts'
import type { Head } from './head.ts'

/** Finds the head of a noun phrase: `a spokesman for Hill` is a spokesman, `Hill's office` an office, `Mayor Ann Hill` Ann Hill. */
export function headOf(tokens: readonly Token[], range: TokenRange, names: Names, language: QuoteLanguage): Head {
  if (language.wordOrder === 'VERB_SECOND') return germanHeadOf(tokens, range, names, language)
  const { to } = range
  const from = phraseOpens(tokens, range)
  let end = from
  while (
    end < to &&
    !(tokens[end]!.bits & (WordClass.COMMA | WordClass.RELATIVE | WordClass.OPEN | WordClass.DASH)) &&
    !(end > from && joint(tokens[end]!))
  )
    end++
  // `Hill himself said`
  while (end > from + 1 && tokens[end - 1]!.roles & WordRole.REFLEXIVE) end--
  const last = tokens[end - 1]
  const noun = last?.lower ?? ''
  const party =
    names.mentions[last?.name ?? -1]?.party ??
    endsInName(tokens, range, names, language) ??
    holder(tokens, { from: end, to }, names) ??
    apposed(tokens, end, to, names, isRomance(language))
  const possessed = tokens.slice(from + 1, end).some(({ bits }) => bits & WordClass.POSSESSIVE)
  const definite = language.articles.has(tokens[from]?.lower ?? '') && !possessed
  // `Washington said`: a capital stands for a government
  const place = names.mentions[last?.name ?? -1]?.kind === 'PLACE' && end - from === 1
  return { party, noun, definite, kind: place ? 'GROUP' : kindOf(tokens, { from, to }, last, language) }
}

/** `la consejera de Puertos, Costas y Transportes, X`: the office may be a list with capitals of its own, the name ends it. */
const isRomance = ({ wordOrder }: QuoteLanguage) => wordOrder === 'SUBJECT_OPTIONAL' || wordOrder === 'SUBJECT_INVERTED'

/** `le maire de Valmercy [X]`: a name behind a name or a noun, where an office stands in front of it without a comma. */
function endsInName(tokens: readonly Token[], { from, to }: TokenRange, names: Names, language: QuoteLanguage) {
  if (!isRomance(language) || to - from < 4) return null
  const comma = tokens.findIndex(({ bits }, at) => at >= from && at < to && bits & WordClass.COMMA)
  const end = comma < 0 ? to : comma
  const party = names.mentions[tokens[end - 1]?.name ?? -1]?.party
  const before = tokens[end - 2]
  if (party?.type !== 'PERSON' || !before || end - from < 4) return null
  const tied = before.bits & (binding | WordClass.COORDINATOR | WordClass.SUBORDINATOR) || before.roles & WordRole.BINDS
  return tied ? null : party
}

/** `even from [Mayor Hill]`: past what only leads up to the phrase. */
function phraseOpens(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from
  while (at < to - 1 && tokens[at]!.bits & LEADS && !(tokens[at]!.bits & ~LEADS & NOMINAL)) at++
  return at
}

const LEADS = WordClass.ADVERB | WordClass.PREPOSITION
const NOMINAL = WordClass.ADJECTIVE | WordClass.DETERMINER | WordClass.NAME

/** `Secretary of State [Ann Hill]`, `president and chief executive [Ann Hill]`: who has the office that the phrase begins with. */
function holder(tokens: readonly Token[], { from, to }: TokenRange, names: Names): PartyDraft | null {
  const office = tokens[from - 1]
  if (!office) return null
  for (let at = from + 1; at < to && !(tokens[at]!.bits & WordClass.COMMA); at++) {
    const mention = names.mentions[tokens[at]!.name]
    if (mention?.party?.type !== 'PERSON') continue
    const { title, start } = mention
    return title && title.end <= start && title.start < office.end && title.end > office.start ? mention.party : null
  }
  return null
}

const joint = (token: Token) =>
  token.bits & WordClass.PREPOSITION ||
  token.roles & WordRole.AND ||
  token.verb === 'GERUND' ||
  token.verb === 'PASSIVE'

/** `the mayor, Ann Hill,` and `one of them, Professor Bob Hill`: the first name that follows a comma, or the `last` one. */
function apposed(tokens: readonly Token[], from: number, to: number, names: Names, last: boolean): PartyDraft | null {
  let found: PartyDraft | null = null
  for (let i = from; i + 1 < to; i++) {
    if (!(tokens[i]!.bits & WordClass.COMMA)) continue
    let at = i + 1
    while (at + 1 < to && !(tokens[at]!.bits & binding) && tokens[at]!.name < 0) at++
    const party = names.mentions[tokens[at]!.name]?.party
    if (party?.type === 'PERSON' && (at + 1 >= to || closes(tokens[at + 1]!)))
      if (!last) return party
      else found = party
  }
  return found
}

/** Tokens that can stand behind a name in apposition: `, Ann Hill[,]`, `, Ann Hill [of Elmton]`, `, Ann Hill [(54)]`. */
const closes = ({ bits, roles }: Token) =>
  (bits & (WordClass.COMMA | WordClass.RELATIVE | WordClass.OPEN)) !== 0 ||
  ((bits & WordClass.PREPOSITION) !== 0 && (roles & WordRole.BINDS) !== 0)

/** Classes that make a name belong to other words: `a friend of Hill`, `his wife Ann Hill`. */
const binding =
  WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.COMMA | WordClass.RELATIVE

function kindOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  last: Token | undefined,
  language: QuoteLanguage,
): Head['kind'] {
  const noun = last?.lower ?? ''
  for (let i = from; i < to; i++) if (language.anonymous.has(tokens[i]!.lower)) return 'ANONYMOUS'
  if (language.groups.has(noun) || language.bodies.has(noun) || (last?.roles ?? 0) & WordRole.PLURAL) return 'GROUP'
  for (let i = from; i < to; i++)
    if (tokens[i]!.roles & WordRole.AND && tokens[i + 1] && !(tokens[i + 1]!.bits & WordClass.RELATIVE)) return 'GROUP'
  return 'INDIVIDUAL'
}
