/** Tells who asks, by the token of a request. Tries that fail are counted for each client, and logged without the token. */
import type { Denied, Editor } from '../../graph/mutations/editor.ts'
import { clientOf, type RateLimit, rateLimit } from '../limits/rate-limit.ts'
import type { KnownTokens } from './known-tokens.ts'
import { tokenOf } from './token-of.ts'

export interface Access {
  /** `address` is the client's. Looks at the tokens as they are now. */
  whoAsks(authorization: string | undefined, address: string): Editor | Denied
  /** True if a token that was accepted still is. */
  isValid(authorization: string | undefined): boolean
}

/** Wrong tokens that one client may send in a minute. */
const MOST_TRIES = 10

export function openAccess(
  tokens: KnownTokens,
  log: (line: string) => void,
  tries: RateLimit = rateLimit(MOST_TRIES),
): Access {
  return {
    whoAsks(authorization, address) {
      const token = tokenOf(authorization)
      if (token === undefined) return unauthenticated('The request has no bearer token.')
      const client = clientOf(address)
      // Whoever has sent too many wrong ones is not told whether the next is right.
      const wait = tries.wait(client, 1)
      if (wait)
        return {
          code: 'RATE_LIMITED',
          status: 429,
          wait,
          message: `Too many wrong tokens: none is taken for ${wait} s.`,
        }
      const editor = tokens.editorOf(token)
      if (editor) return editor
      tries.take(client, 1)
      const more = tries.wait(client, 1)
      log(`a wrong token from ${maskAddress(address)}${more ? `; none is taken from there for ${more} s` : ''}`)
      return unauthenticated('The bearer token is another one.')
    },
    isValid(authorization) {
      const token = tokenOf(authorization)
      return token !== undefined && tokens.editorOf(token) !== undefined
    },
  }
}

function unauthenticated(message: string): Denied {
  return { code: 'UNAUTHENTICATED', status: 401, message }
}

/** The network of an address, which names no person: `192.0.2.0/24`, `2001:db8:1::/48`. */
export function maskAddress(address: string): string {
  const client = clientOf(address)
  return client.includes(':')
    ? `${client.split(':').slice(0, 3).join(':')}::/48`
    : client.replace(/\.\d+$/, '.0/24') || 'an unknown address'
}
