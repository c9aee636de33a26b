import type { MentionDraft, PersonDraft } from '../../speech.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { Unit } from '../candidates/run.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Words } from '../words/words.ts'
import { GENERATIONS } from './generations.ts'
import { guessGender } from './guess-gender.ts'
import type { Bearer } from './people.ts'

/** A person as drafted: the fullest name printed, its parts, the other forms seen. */
export function draftPerson(
  text: string,
  words: Words,
  candidates: readonly Candidate[],
  mentions: readonly MentionDraft[],
  bearer: Bearer,
  starts: ReadonlySet<number>,
): PersonDraft {
  const { units, nickname } = bearer.fullest
  const print = (some: readonly Unit[]) =>
    some
      .map(({ from, to }) => cut(text, words, from, to))
      .join(' ')
      .replace(elided, '$1')
  const name = print(units.filter((unit) => (unit.flags & NameClass.NICKNAME) === 0 && !isDegree(words, unit)))
    .replace(/ ,/g, ',')
    .replace(/,$/, '')
  const core = units.filter(
    ({ flags }, at) => (flags & NameClass.NICKNAME) === 0 && (at === 0 || (flags & NameClass.SUFFIX) === 0),
  )
  const split = splitAt(core, bearer.familyFirst)
  const lone = core.length === 1
  const loneGiven =
    lone &&
    (core[0]!.flags & (GIVEN | NameClass.FAMILY)) !== 0 &&
    (core[0]!.flags & NameClass.FAMILY) === 0 &&
    bearer.fullest.titleTo < 0
  const [left, right] = [core.slice(0, split), core.slice(split)]
  const aliases = new Set<string>()
  if (nickname) aliases.add(cutNickname(text, words, units))
  for (const i of bearer.mentions) aliases.add(cut(text, words, candidates[i]!.from, candidates[i]!.to))
  aliases.delete(name)
  return {
    name,
    givenName: lone ? (loneGiven ? name : null) : print(bearer.familyFirst ? right : left),
    familyName: lone ? (loneGiven ? null : name) : print(bearer.familyFirst ? left : right),
    honorific: honorificOf(text, words, candidates, bearer),
    aliases: [...aliases],
    gender: guessGender(words, candidates, bearer, starts),
    mentions,
  }
}

/** `, Ph.D.`, `M.D.` are no part of a name; `Jr.` and `III` tell a son from his father. */
const isDegree = ({ keys }: Words, { flags, to }: Unit) =>
  (flags & NameClass.SUFFIX) !== 0 && !GENERATIONS.has(keys[to - 1]!.replace(/\.$/, ''))

/** Finds the start of the family name, its particles included; after the family name where that stands first. */
function splitAt(core: readonly Unit[], familyFirst: boolean): number {
  if (familyFirst) return 1
  let at = core.length - 1
  while (at > 1 && (core[at - 1]!.flags & NameClass.PARTICLE) !== 0) at--
  return at
}

/** `Marie d'Aubigny`: no space behind the apostrophe of a particle. */
const elided = /\b([dlDL]['’]) /g

const cut = (text: string, { tokens }: Words, from: number, to: number) =>
  text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(invisible, '')
    .replace(/\s+/g, ' ')

/** Soft hyphens and signs without width stand in the text, but are no part of a name. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

function cutNickname(text: string, words: Words, units: readonly Unit[]): string {
  const unit = units.find(({ flags }) => (flags & NameClass.NICKNAME) !== 0)!
  return cut(text, words, unit.from + 1, unit.to - 1)
}

/** The honorific printed with any mention: `Mr.`, `Dr.`. */
function honorificOf(text: string, words: Words, candidates: readonly Candidate[], bearer: Bearer): string | null {
  for (const i of bearer.mentions) {
    const { titleFrom, titleTo } = candidates[i]!
    for (let at = titleFrom; at >= 0 && at < titleTo; at++)
      if ((words.flags[at]! & NameClass.HONORIFIC) !== 0) return cut(text, words, at, at + 1)
  }
  return null
}
