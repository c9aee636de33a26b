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
  const byKey = new Map<string, number>()
  const byCapitals = new Map<string, number>()
  const byLast = new Map<string, number>()
  const byFirm = new Map<string, number>()
  for (let i = 0; i < candidates.length; i++) {
    if (taken[i] !== -1 || kinds[i] !== 'ORGANISATION' || candidates[i]!.words.length < 2) continue
    const candidate = candidates[i]!
    let at = byKey.get(candidate.key)
    if (at === undefined) {
      at = bodies.length
      bodies.push({ key: candidate.key, fullest: candidate, kind: kindOf(words, lexicon, candidate), mentions: [] })
      byKey.set(candidate.key, at)
      byCapitals.set(capitalsOf(words, candidate), at)
      byLast.set(candidate.words.at(-1)!, at)
      if (isFirm(candidate, lexicon.headKinds)) for (const word of ownWords(candidate)) byFirm.set(word, at)
    }
    of[i] = at
    bodies[at]!.mentions.push(i)
  }
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!
    if (taken[i] !== -1 || of[i] !== -1 || kinds[i] === 'PERSON' || candidate.words.length !== 1) continue
    let at = byKey.get(candidate.key) ?? (kinds[i] === 'ORGANISATION' ? byFirm.get(candidate.key) : undefined)
    if (at === undefined && candidate.units[0]!.shape === Shape.CAPITALS)
      at = byCapitals.get(candidate.key.replaceAll('.', ''))
    if (at === undefined && words.grammar.definite.has(words.keys[candidate.from - 1] ?? ''))
      at = byLast.get(candidate.key)
    if (at === undefined) {
      if (kinds[i] !== 'ORGANISATION') continue
      at = bodies.length
      bodies.push({ key: candidate.key, fullest: candidate, kind: kindOf(words, lexicon, candidate), mentions: [] })
    }
    byKey.set(candidate.key, at)
    of[i] = at
    bodies[at]!.mentions.push(i)
  }
  for (const body of bodies) body.mentions.sort((a, b) => a - b)
  return { bodies, of }
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
