import type { Candidate } from '../candidates/candidate.ts'
import type { NameKind } from '../kinds/name-kind.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Words } from '../words/words.ts'
import { GENERATIONS } from './generations.ts'
import { isSamePerson } from './is-same-person.ts'
import type { Bearer, People } from './people.ts'
import { resolveAlone } from './resolve-alone.ts'

const widestSearch = 40

/** One bearer a person under all mentions: full names first, the longest before the shorter; then names alone. */
export function gatherPeople(words: Words, candidates: readonly Candidate[], kinds: readonly NameKind[]): People {
  const of = new Int32Array(candidates.length).fill(-1)
  const bearers: Bearer[] = []
  const byWord = new Map<string, Bearer[]>()
  const full: number[] = []
  for (let i = 0; i < candidates.length; i++) if (kinds[i] === 'PERSON' && candidates[i]!.words.length > 1) full.push(i)
  const order = [...full].sort((a, b) => candidates[b]!.words.length - candidates[a]!.words.length || a - b)
  const owner = new Map<string, Bearer>()
  for (const i of order) {
    const candidate = candidates[i]!
    const suffix = suffixOf(words, candidate)
    const key = `${candidate.key}|${suffix}`
    let bearer = owner.get(key)
    if (!bearer) {
      const near = byWord.get(candidate.words.at(-1)!) ?? byWord.get(candidate.words[0]!) ?? []
      bearer = near
        .slice(0, widestSearch)
        .find(
          (known) =>
            known.suffix === suffix && (isSamePerson(known.words, candidate.words) || goesBy(known, candidate)),
        )
      if (!bearer) {
        bearer = {
          words: candidate.words,
          suffix,
          fullest: candidate,
          mentions: [],
          familyFirst: isFamilyFirst(candidate),
          gender: 0,
        }
        bearers.push(bearer)
        for (const word of new Set([
          ...(candidate.nickname ? [candidate.nickname] : []),
          ...candidate.words,
          candidate.words.at(-1)!.replace(/^(?:al|el)-/, ''),
        ]))
          byWord.set(word, [...(byWord.get(word) ?? []).slice(0, widestSearch), bearer])
      }
      owner.set(key, bearer)
    }
    bearer.mentions.push(i)
    bearer.gender |= candidate.titleFlags & (NameClass.HE | NameClass.SHE)
  }
  for (const [at, bearer] of bearers.entries()) for (const i of bearer.mentions) of[i] = at
  return resolveAlone(words, candidates, kinds, bearers, byWord, of)
}

/** `William "Bud" Harker`, then `Bud Harker`. */
const goesBy = ({ fullest, words }: Bearer, candidate: Candidate) =>
  fullest.nickname !== null && `${fullest.nickname} ${words.at(-1)}` === candidate.key

function suffixOf(words: Words, candidate: Candidate): string {
  const last = candidate.units[candidate.units.length - 1]!
  if (candidate.units.length < 2 || (last.flags & NameClass.SUFFIX) === 0) return ''
  const key = words.keys[last.to - 1]!.replaceAll('.', '')
  return GENERATIONS.has(key) ? key : ''
}

/** `Kim Jong Un`, `Xi Jinping`: an East Asian family name first, and what follows is no Western name. */
function isFamilyFirst({ units }: Candidate): boolean {
  const first = units[0]!
  const rest = units.slice(1)
  if ((first.flags & NameClass.FAMILY_FIRST) === 0 || rest.length > 2) return false
  return rest.every(
    ({ flags }) =>
      (flags & (NameClass.COMMON | GIVEN)) === 0 ||
      (flags & NameClass.FAMILY_FIRST) !== 0 ||
      ((flags & NameClass.COMMON) === 0 && rest.length === 2),
  )
}
