/** A correction as one line of corrections.jsonl, its members always in one order, so that git shows what changed. */
import { hashOf } from '../../rows/identify.ts'
import type { Claim, Correction, Signature } from '../correction.ts'

/** e.g. `{"id":"cor_…","kind":"MERGE","author":"Ada","createdAt":"…","party":{"person":"…"},"into":{"person":"…"}}` */
export function writeLine({ id, claim, made, undone }: Correction): string {
  const { kind, ...rest } = claim
  const { author, note, at } = made
  return JSON.stringify({
    id,
    kind,
    author,
    ...(note !== null && { note }),
    createdAt: at,
    ...rest,
    ...(undone && {
      undone: { author: undone.author, ...(undone.note !== null && { note: undone.note }), at: undone.at },
    }),
  })
}

/** All of them, the oldest first, each on a line of its own. */
export function writeLines(corrections: readonly Correction[]): string {
  const sorted = [...corrections].sort((a, b) =>
    a.made.at === b.made.at ? (a.id < b.id ? -1 : 1) : a.made.at < b.made.at ? -1 : 1,
  )
  return sorted.map((one) => `${writeLine(one)}\n`).join('')
}

/** The same claim by the same person at the same moment is the same correction, in every copy of the archive. */
export function idOfCorrection(claim: Claim, { author, at }: Signature): string {
  return `cor_${hashOf(JSON.stringify([sorted(claim), author, at])).slice(0, 20)}`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]))
}
