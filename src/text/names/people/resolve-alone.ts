import type { Candidate } from '../candidates/candidate.ts'
import type { NameKind } from '../kinds/name-kind.ts'
import type { Words } from '../words/words.ts'
import { canMean, gendered, isFirstSurname, isLastName } from './can-mean.ts'
import { SONS } from './generations.ts'
import type { Bearer, People } from './people.ts'

/** Count and last place of a bearer's mentions so far. */
interface Seen {
  count: number
  last: number
  paragraph: number
}

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

/** `the elder Smith`, `the younger Mr. Smith`: the father or the son, where the article has both. */
function byAge(words: Words, { from, titleFrom }: Candidate, bearers: readonly Bearer[]): readonly Bearer[] {
  const said = words.keys[(titleFrom >= 0 ? titleFrom : from) - 1] ?? ''
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
