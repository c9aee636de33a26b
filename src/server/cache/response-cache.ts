/** Whole answers to what is asked more than once, kept for as long as the archive stays as it is. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { BoundedMap } from './bounded-map.ts'

export interface KeptAnswer {
  readonly plain: Buffer
  /** The operation's name. */
  readonly name?: string | null
  /** Made when it is first asked for. */
  zipped: Promise<Buffer> | undefined
}

export interface ResponseCache {
  find(version: string, key: string): KeptAnswer | undefined
  /** The answer in the form it is kept in, whether it is kept or not. */
  keep(version: string, key: string, body: Buffer, name?: string | null): KeptAnswer
  size(): { readonly bytes: number; readonly responses: number }
}

/** Smaller answers are not worth packing. */
export const WORTH_PACKING = 1_024

export function responseCache(bytes: number): ResponseCache {
  const answers = new BoundedMap<KeptAnswer>(bytes)
  const wasAsked = rememberQuestions()
  let current = ''
  return {
    find(version, key) {
      if (version === current) return answers.get(key)
      answers.clear()
      current = version
      return undefined
    },
    size: () => ({ bytes: answers.bytes, responses: answers.count }),
    keep(version, key, body, name = null) {
      const answer = { plain: body, zipped: undefined, name }
      // Room for the packed form, which is a fifth or less of it.
      if (wasAsked(key) && version === current) answers.set(key, answer, body.length * 1.25)
      return answer
    },
  }
}

/** Places for questions that were asked once: as many as are told apart, at four bytes each. */
const PLACES = 2 ** 14

/** Says whether a question was asked before; most are asked once, and their answers would push out what is asked often. */
function rememberQuestions(): (key: string) => boolean {
  const places = new Uint32Array(PLACES)
  return (key) => {
    let hash = 0x811c9dc5
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    const isSeen = places[place] === hash >>> 0
    places[place] = hash >>> 0
    return isSeen
  }
}

const zip = promisify(gzip)

export function zippedBody(answer: KeptAnswer): Promise<Buffer> {
  answer.zipped ??= zip(answer.plain)
  return answer.zipped
}
