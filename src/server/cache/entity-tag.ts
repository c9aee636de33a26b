import { createHash } from 'node:crypto'

/**
 * The entity tag of an answer, known before it is made: of the question, and of all else that it depends on (version of the
 * archive, server, media type). Weak, because packing changes its bytes.
 */
export function entityTag(state: string, question: string): string {
  return `W/"${createHash('sha256').update(state).update('\0').update(question).digest('base64url').slice(0, 27)}"`
}

/** Tells whether one of the tags in If-None-Match is this one. */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  const bare = tag.slice('W/'.length)
  return header.split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === bare)
}
