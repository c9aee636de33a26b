import { bodyOf, type Operation, type Variables } from './operations.ts'
import { getBytes, postBytes } from './request-bytes.ts'

/** The bytes of the nth request. */
export type Requests = (nth: number) => Buffer

/** The same questions again and again, in turn. */
export function sameRequests(url: URL, operation: Operation, variables: readonly Variables[]): Requests {
  const all = variables.map((each) => postBytes(url, bodyOf(operation, each)))
  return (nth) => all[nth % all.length]!
}

const DIGITS = 12

/**
 * Questions of which no two are the same: beside the operation's variables stands one that it does not have, with the
 * request's number. GraphQL passes it over; a store of whole answers finds none of its own.
 */
export function differentRequests(url: URL, operation: Operation, variables: readonly Variables[]): Requests {
  const blank = '0'.repeat(DIGITS)
  const all = variables.map((each) => {
    const bytes = postBytes(url, bodyOf(operation, { ...each, nth: blank }))
    return { bytes, at: bytes.lastIndexOf(blank) }
  })
  let asked = 0
  return (nth) => {
    const { bytes, at } = all[nth % all.length]!
    bytes.write(String(asked++).padStart(DIGITS, '0'), at, 'latin1')
    // the socket may keep the bytes until they are sent, so each request has its own
    return Buffer.from(bytes)
  }
}

/** The same questions as GET, each saying which answer it has; null where the server's answers have no ETag. */
export async function conditionalRequests(
  url: URL,
  operation: Operation,
  variables: readonly Variables[],
): Promise<Requests | null> {
  const headers = { 'apollo-require-preflight': 'true' }
  const all: Buffer[] = []
  for (const each of variables) {
    const query = new URLSearchParams({
      query: operation.document,
      operationName: operation.id,
      variables: JSON.stringify(each),
    })
    const path = `${url.pathname}?${query}`
    const response = await fetch(new URL(path, url), { headers: { ...headers, accept: 'application/json' } })
    await response.arrayBuffer()
    const etag = response.headers.get('etag')
    if (!response.ok || !etag) return null
    all.push(getBytes(url, path, { ...headers, 'if-none-match': etag }))
  }
  return (nth) => all[nth % all.length]!
}
