/** Reads corrections.jsonl: a line a correction. */
import type { Claim, Correction, PartyName, SpeakerClaim, TextAnchor } from '../correction.ts'
import * as member from './read-members.ts'
import { idOfCorrection } from './write-line.ts'

const { text, name, orNull, object, optional, listOf, oneOf, whichever } = member

const anchor: member.Read<TextAnchor> = object({
  exact: text,
  prefix: member.anyText,
  suffix: member.anyText,
  occurrence: member.count,
})
const person: member.Read<PartyName> = object({ person: name })
const source: member.Read<PartyName> = object({ source: name })
const party = whichever<PartyName>({ person, source })
const speaker = whichever<SpeakerClaim>({
  person,
  source,
  unnamed: object({ unnamed: oneOf('INDIVIDUAL', 'GROUP', 'ANONYMOUS') }),
  nobody: (value, path) => {
    object({ nobody: oneOf('true') })({ nobody: String((value as { nobody: unknown }).nobody) }, path)
    return { nobody: true }
  },
})
const role = object({ source: name, role: oneOf('ORIGINATOR', 'PUBLISHER', 'CONTRIBUTOR', 'DISTRIBUTOR', 'CITED') })

const was = orNull(text)

/** The members that each kind has besides its signature. */
const CLAIMS: { readonly [Kind in Claim['kind']]: Readonly<Record<string, member.Read<unknown>>> } = {
  SPEAKER: { article: text, slug: optional(text), quote: anchor, was, speaker, coSpeakers: optional(listOf(party)) },
  NOT_A_QUOTE: { article: text, slug: optional(text), quote: anchor, was, as: oneOf('SCARE', 'TITLE') },
  MERGE: { party, into: party },
  DISTINCT: { person: name, other: name },
  SPLIT: {
    article: text,
    slug: optional(text),
    person: name,
    into: name,
    quotes: optional(listOf(anchor)),
    mentions: optional(listOf(anchor)),
  },
  NAME: { party, to: name },
  DATE: { article: text, slug: optional(text), was: orNull(member.date), to: member.date },
  SOURCE: { article: text, slug: optional(text), was: orNull(role), to: orNull(role) },
  HIDE: { article: text, slug: optional(text), quote: orNull(anchor), was, contentHash: optional(text) },
}

const KIND = oneOf(...(Object.keys(CLAIMS) as Claim['kind'][]))
const SIGNATURE = { id: optional(text), kind: KIND, author: text, note: orNull(text), createdAt: member.moment }
const UNDONE = orNull(object({ author: text, note: orNull(text), at: member.moment }))

/** One line as a correction. Throws LineError. A line written by hand needs no id: it follows from the rest. */
export function readLine(line: string): Correction {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new member.LineError('not JSON')
  }
  const kind = KIND((value as { kind?: unknown } | null)?.kind, 'kind')
  const members = object({ ...SIGNATURE, ...CLAIMS[kind], undone: UNDONE })(value, '') as Record<string, unknown>
  const { id, author, note, createdAt, undone, ...claim } = members
  const made = { author, note, at: createdAt } as Correction['made']
  const own = idOfCorrection(claim as Claim, made)
  if (id !== undefined && !/^cor_[0-9a-f]{20}$/.test(id as string))
    throw new member.LineError(`id: expected ${own}, or none`)
  if (kind === 'SOURCE' && !claim.was && !claim.to) throw new member.LineError('to: expected a source, or one in `was`')
  if (kind === 'MERGE' && Object.keys(claim.party as object).join() !== Object.keys(claim.into as object).join())
    throw new member.LineError('into: expected a person for a person, a source for a source')
  return { id: (id as string | undefined) ?? own, claim: claim as Claim, made, undone: undone as Correction['undone'] }
}

/** Fault of a line. Lines count from 1. */
export interface WrongLine {
  readonly line: number
  readonly message: string
}

/** All lines; empty ones are passed over, and wrong ones told of. `objectionTo` may have something against one. */
export function readLines(
  content: string,
  objectionTo: (correction: Correction) => string | undefined = () => undefined,
): { corrections: Correction[]; wrong: WrongLine[] } {
  const corrections: Correction[] = []
  const wrong: WrongLine[] = []
  for (const [index, line] of content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (!line.trim()) continue
    try {
      const correction = readLine(line)
      const objection = objectionTo(correction)
      if (objection !== undefined) throw new member.LineError(objection)
      corrections.push(correction)
    } catch (error) {
      if (!(error instanceof member.LineError)) throw error
      wrong.push({ line: index + 1, message: error.message })
    }
  }
  return { corrections, wrong }
}
