/** Whole answers, kept for as long as the archive stays as it is. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { BoundedMap } from './bounded-map.ts'

export interface KeptAnswer {
  readonly plain: Buffer
  /** Made when it is first asked for. */
  zipped: Promise<Buffer> | undefined
}

export interface AnswerCache {
  find(version: string, key: string): KeptAnswer | undefined
  /** The answer in the form it is kept in, whether there is room to keep it or not. */
  keep(version: string, key: string, body: string): KeptAnswer
}

/** Smaller answers are not worth packing. */
export const WORTH_PACKING = 1_024

export function answerCache(bytes: number): AnswerCache {
  const answers = new BoundedMap<KeptAnswer>(bytes)
  let current = ''
  return {
    find(version, key) {
      if (version === current) return answers.get(key)
      answers.clear()
      current = version
      return undefined
    },
    keep(version, key, body) {
      const answer = { plain: Buffer.from(body), zipped: undefined }
      // Room for the packed form, which is a fifth or less of it.
      if (version === current) answers.set(key, answer, answer.plain.length * 1.25)
      return answer
    },
  }
}

const zip = promisify(gzip)

export function zippedBody(answer: KeptAnswer): Promise<Buffer> {
  answer.zipped ??= zip(answer.plain)
  return answer.zipped
}

/**
 * The entity tag of an answer, known before it is made: of what it says (version of the archive, question, `build` of the
 * server), weak because packing changes its bytes.
 */
export function entityTag(build: string, version: string, key: string): string {
  return `W/"${createHash('sha256').update(build).update(version).update('\0').update(key).digest('base64url').slice(0, 27)}"`
}

/** Whether one of the tags in If-None-Match is this one. */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  const bare = tag.slice('W/'.length)
  return header.split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === bare)
}
