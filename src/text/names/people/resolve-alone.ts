import type { Candidate } from '../candidates/candidate.ts'
import type { NameKind } from '../kinds/decide-kinds.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../read-words.ts'
import { SONS } from './generations.ts'
import type { Bearer, People } from './people.ts'

/** How often a bearer was named so far, and where last. */
interface Seen {
  count: number
  last: number
  paragraph: number
}

const gendered = NameClass.HE | NameClass.SHE

/** Names of one word, in the order of the text: whose they are among the bearers, or a bearer of their own. */
export function resolveAlone(
  words: Words,
  candidates: readonly Candidate[],
  kinds: readonly NameKind[],
  bearers: Bearer[],
  byWord: ReadonlyMap<string, readonly Bearer[]>,
  of: Int32Array,
): People {
  const ambiguous = new Set<number>()
  const index = new Map(bearers.map((bearer, at) => [bearer, at]))
  const own = new Map<string, number>()
  const seen = new Map<Bearer, Seen>()
  const note = (bearer: Bearer, i: number, paragraph: number) => {
    seen.set(bearer, { count: (seen.get(bearer)?.count ?? 0) + 1, last: i, paragraph })
  }
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!
    const paragraph = words.paragraphs[words.sentenceOf[candidate.from]!]!
    if (of[i]! >= 0) note(bearers[of[i]!]!, i, paragraph)
    if (candidate.words.length !== 1 || of[i] !== -1 || isAttribute(words, candidate)) continue
    const owners = (byWord.get(candidate.key) ?? []).filter((bearer) => canMean(words, candidate, bearer, kinds[i]!))
    const fitting = byAge(words, candidate, fittingOf(owners, candidate.key))
    if (fitting.length > 1) ambiguous.add(i)
    const chosen = fitting.length > 1 ? choose(fitting, seen, paragraph) : fitting[0]
    if (!chosen && kinds[i] !== 'PERSON') continue
    const at = chosen ? index.get(chosen)! : ownBearer(candidate, bearers, own)
    of[i] = at
    bearers[at]!.mentions.push(i)
    note(bearers[at]!, i, paragraph)
    bearers[at]!.gender |= candidate.titleFlags & gendered
  }
  for (const bearer of bearers) bearer.mentions.sort((a, b) => a - b)
  return { bearers, of, ambiguous }
}

/** `the elder Smith`, `the younger Smith`: the father or the son, where the article has both. */
function byAge(words: Words, { from }: Candidate, bearers: readonly Bearer[]): readonly Bearer[] {
  const said = words.keys[from - 1] ?? ''
  const { elder, younger } = words.grammar
  if (bearers.length < 2 || !(elder.has(said) || younger.has(said))) return bearers
  const meant = bearers.filter(({ suffix }) => SONS.has(suffix) === younger.has(said))
  return meant.length === 1 ? meant : bearers
}

/** Those whose family name the word is; else the only one whose name has it. */
function fittingOf(owners: readonly Bearer[], key: string): readonly Bearer[] {
  const last = owners.filter((bearer) => isLastName(bearer, key))
  const family = last.length > 0 ? last : owners.filter((bearer) => isFirstSurname(bearer, key))
  return family.length > 0 || owners.length !== 1 ? family : owners
}

/** The bearer that is known by one word only, a new one where there is none yet; `own` keeps them by word and gender. */
function ownBearer(candidate: Candidate, bearers: Bearer[], own: Map<string, number>): number {
  const key = `${candidate.key}|${candidate.titleFlags & gendered}`
  const untold = `${candidate.key}|0`
  let at = own.get(key) ?? own.get(untold) ?? -1
  if (at < 0) {
    at = bearers.length
    const { words } = candidate
    bearers.push({ words, suffix: '', fullest: candidate, mentions: [], familyFirst: false, gender: 0 })
    if (!own.has(untold)) own.set(untold, at)
  }
  own.set(key, at)
  return at
}

/** `the Smith memo`, `the Smiths`: the article makes it no mention of the person. */
const isAttribute = ({ keys, grammar }: Words, { from, titleTo }: Candidate) =>
  grammar.definite.has(keys[from - 1] ?? '') && titleTo < 0

const isFamilyWord = (bearer: Bearer, word: string) => isLastName(bearer, word) || isFirstSurname(bearer, word)

/** `Andres [Lobo] Otero`: of two surnames the first may stand alone. */
const isFirstSurname = ({ words, fullest: { units } }: Bearer, word: string) =>
  words.length === 3 &&
  words[1] === word &&
  word.length > 2 &&
  !units.some(({ flags }, at) => at === 1 && (flags & (GIVEN | NameClass.PARTICLE | NameClass.NICKNAME)) !== 0)

const isLastName = ({ words, familyFirst }: Bearer, word: string) =>
  words.at(-1) === word ||
  words.at(-1)!.replace(/^(?:al|el)-/, '') === word ||
  (familyFirst && words[0] === word) ||
  (words.length > 3 && words.at(-2) === word)

/** Whether the word alone can stand for the bearer: not where it is a plain word, a place, or names the other gender. */
function canMean(words: Words, candidate: Candidate, bearer: Bearer, kind: NameKind): boolean {
  const { flags, shape } = candidate.units[0]!
  const told = candidate.titleFlags & gendered
  if (told !== 0 && told !== gendered && disagrees(bearer, told)) return false
  if (shape === Shape.INITIAL) return false
  const family = isFamilyWord(bearer, candidate.key)
  if (!family && candidate.words[0] !== bearer.words[0] && candidate.key !== bearer.fullest.nickname) return false
  if (!family && (flags & (GIVEN | NameClass.COMMON)) === NameClass.COMMON) return false
  if (kind === 'PERSON') return true
  const plain = (flags & (NameClass.COMMON | NameClass.FUNCTION)) !== 0
  const style = words.styles[words.sentenceOf[candidate.from]!]
  if (plain && words.opens[candidate.from] === 1 && words.lowerSeen.has(candidate.key)) return false
  if (plain && style === Style.CAPITALS) return false
  return (
    family ||
    flags === 0 ||
    ((flags & (NameClass.PLACE | NameClass.ORGANISATION | NameClass.CALENDAR)) === 0 && (flags & GIVEN) !== 0)
  )
}

/** Whether an honorific tells the other gender than the bearer's own, or else than the given name. */
function disagrees({ gender, fullest: { units } }: Bearer, told: number): boolean {
  if (gender === NameClass.HE || gender === NameClass.SHE) return gender !== told
  const given = units[0]!.flags & GIVEN
  return given === NameClass.MALE ? told === NameClass.SHE : given === NameClass.FEMALE && told === NameClass.HE
}

/** Of several bearers: the last named in this paragraph, else the one most often named before. */
function choose(bearers: readonly Bearer[], seen: ReadonlyMap<Bearer, Seen>, paragraph: number): Bearer {
  let best = bearers[0]!
  let bestScore = -1
  for (const bearer of bearers) {
    const before = seen.get(bearer)
    const near = before?.paragraph === paragraph ? 1e9 + before.last : 0
    const score = near + (before?.count ?? -0.5)
    if (score > bestScore) {
      best = bearer
      bestScore = score
    }
  }
  return best
}
