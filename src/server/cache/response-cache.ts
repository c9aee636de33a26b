/** Whole answers to what is asked more than once, kept for as long as the archive stays as it is. */
import { type KeptAnswer, newAnswer } from './kept-answer.ts'
import { PieceStore } from './piece-store.ts'

export interface ResponseCache {
  find(version: string, key: string): KeptAnswer | undefined
  /** The answer in the form it is kept in, whether it is kept or not. */
  keep(version: string, key: string, body: Buffer, name?: string | null): KeptAnswer
  size(): { readonly bytes: number; readonly responses: number }
}

export function responseCache(bytes: number): ResponseCache {
  const answers = new PieceStore(bytes)
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
      const kept = wasAsked(key) && version === current ? answers.set(key, body, name) : undefined
      return kept ?? newAnswer(body, name)
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
