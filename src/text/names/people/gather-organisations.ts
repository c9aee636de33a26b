import type { SourceKind } from '../../../languages/source-kind.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { isFirm, ownWords } from '../kinds/firm.ts'
import type { NameKind } from '../kinds/name-kind.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Shape, type Words } from '../words/words.ts'

/** A body of the article while its mentions are gathered. */
export interface Body {
  readonly key: string
  fullest: Candidate
  kind: SourceKind
  readonly mentions: number[]
}

export interface Bodies {
  readonly bodies: readonly Body[]
  /** For each candidate the body's index, -1 for none. */
  readonly of: Int32Array
}

/**
 * One body under its long form, its short form and its capitals: `Central Election Commission`, `CEC`. What a person owns
 * (`taken` is not -1) is no body's: a surname that is also a known body, `Forbes`, means the person the article names.
 */
export function gatherOrganisations(
  words: Words,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  kinds: readonly NameKind[],
  taken: Int32Array,
): Bodies {
  const of = new Int32Array(candidates.length).fill(-1)
  const bodies: Body[] = []
  const known: KnownBodies = { byKey: new Map(), byCapitals: new Map(), byLast: new Map(), byFirm: new Map() }
  const make = (candidate: Candidate) =>
    bodies.push({ key: candidate.key, fullest: candidate, kind: kindOf(words, lexicon, candidate), mentions: [] }) - 1
  const add = (i: number, at: number) => {
    of[i] = at
    bodies[at]!.mentions.push(i)
  }
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!
    if (taken[i] !== -1 || kinds[i] !== 'ORGANISATION' || candidate.words.length < 2) continue
    const at = known.byKey.get(candidate.key) ?? make(candidate)
    if (!known.byKey.has(candidate.key)) note(words, lexicon, candidate, at, known)
    add(i, at)
  }
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!
    if (taken[i] !== -1 || of[i] !== -1 || kinds[i] === 'PERSON' || candidate.words.length !== 1) continue
    const isBody = kinds[i] === 'ORGANISATION'
    const at = shortOf(words, candidate, isBody, known) ?? (isBody ? make(candidate) : undefined)
    if (at === undefined) continue
    known.byKey.set(candidate.key, at)
    add(i, at)
  }
  for (const body of bodies) body.mentions.sort((a, b) => a - b)
  return { bodies, of }
}

/** The bodies found so far, by the forms that they go by. */
interface KnownBodies {
  readonly byKey: Map<string, number>
  readonly byCapitals: Map<string, number>
  readonly byLast: Map<string, number>
  readonly byFirm: Map<string, number>
}

/** Notes the short forms that a full name may go by. */
function note(words: Words, lexicon: Lexicon, candidate: Candidate, at: number, known: KnownBodies): void {
  known.byKey.set(candidate.key, at)
  known.byCapitals.set(capitalsOf(words, candidate), at)
  known.byLast.set(candidate.words.at(-1)!, at)
  if (isFirm(candidate, lexicon.headKinds)) for (const word of ownWords(candidate)) known.byFirm.set(word, at)
}

/** Finds the body that one word stands for: `CEC`, `the Commission`, `Hill` of `Hill Manufacturing Corp.` */
function shortOf(words: Words, candidate: Candidate, isBody: boolean, known: KnownBodies): number | undefined {
  const { key, units, from } = candidate
  const same = known.byKey.get(key) ?? (isBody ? known.byFirm.get(key) : undefined)
  if (same !== undefined) return same
  const short = units[0]!.shape === Shape.CAPITALS ? known.byCapitals.get(key.replaceAll('.', '')) : undefined
  return short ?? (words.grammar.definite.has(words.keys[from - 1] ?? '') ? known.byLast.get(key) : undefined)
}

/** `Federal Bureau of Investigation` -> `fbi`; small words give none. */
function capitalsOf(words: Words, candidate: Candidate): string {
  let letters = ''
  for (let at = candidate.from; at < candidate.to; at++)
    if (words.shapes[at] !== Shape.LOWER) letters += words.keys[at]![0]
  return letters
}

function kindOf(words: Words, lexicon: Lexicon, candidate: Candidate): SourceKind {
  const before = words.keys[candidate.from - 1] ?? ''
  const told =
    words.grammar.described.get(before) ?? lexicon.headKinds.get(`${words.keys[candidate.from - 2]} ${before}`)
  if (told) return told
  const ending = lexicon.headKinds.get(candidate.words.slice(-2).join(' '))
  if (ending && candidate.words.length > 1) return ending
  const known = lexicon.kinds.get(candidate.key) ?? lexicon.kinds.get(candidate.key.replaceAll('.', ''))
  if (known) return known
  for (const word of [candidate.words.at(-1)!, candidate.words[0]!, ...candidate.words]) {
    const kind = lexicon.headKinds.get(word)
    if (kind) return kind
  }
  return 'OTHER_ORGANISATION'
}
