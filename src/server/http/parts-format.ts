import type { PartsFormat } from '../../graph/incremental/execute-in-parts.ts'

const CURRENT = /multipart\/mixed\s*;[^,]*\bincrementalSpec\s*=\s*"?v0\.2"?/i
const FORMER = /multipart\/mixed\s*;[^,]*\bdeferSpec\s*=\s*"?20220824"?/i

/** The format in which an Accept header takes parts: the one that it names first where it names both. */
export function partsFormat(accept: string | undefined): PartsFormat {
  const [current, former] = [CURRENT, FORMER].map((format) => accept?.search(format) ?? -1) as [number, number]
  return current >= 0 && (former < 0 || current < former) ? 'incrementalSpec=v0.2' : 'deferSpec=20220824'
}

/** The header for Apollo, which runs the former format only: with graphql 16 it knows nothing of the current one. */
export function acceptForApollo(accept: string): string {
  return accept.replace(/incrementalSpec\s*=\s*"?v0\.2"?/gi, 'deferSpec=20220824')
}
