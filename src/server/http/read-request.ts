/** Reads the question of a request, and the name that its answer goes by; of a GET, each address once. */
import type { FastifyRequest } from 'fastify'
import { answerKey } from '../cache/answer-key.ts'
import { BoundedMap } from '../cache/bounded-map.ts'
import { entityTag } from '../cache/entity-tag.ts'
import type { PersistedDocuments } from '../operations/persisted-documents.ts'
import { findDocument, type Parameters, readParameters } from './read-parameters.ts'

export interface GraphqlRequest {
  /** Null where it is not in the form of a request. */
  readonly asked: Parameters | null
  /** See `answerKey`. */
  readonly key: string | undefined
  /** The entity tag of its answer, in a media type, from a version of the archive. */
  tag(type: string, version: string): string
}

/** Bytes of addresses that are remembered. */
const MOST = 4_000_000

/** `build` is what an answer depends on besides the question and the archive. Throws HttpError where there is no question. */
export function requestReader(
  persisted: PersistedDocuments,
  build: string,
): (request: FastifyRequest) => GraphqlRequest {
  const addresses = new BoundedMap<GraphqlRequest>(MOST)
  const read = (request: FastifyRequest): GraphqlRequest => {
    const given = readParameters(request)
    const asked = given && findDocument(given, persisted)
    const key = asked ? answerKey(asked) : undefined
    let last = { of: '', tag: '' }
    const tag = (type: string, version: string) => {
      const of = `${build}${type} ${version}`
      if (last.of !== of) last = { of, tag: entityTag(of, key ?? '') }
      return last.tag
    }
    return { asked, key, tag }
  }
  return (request) => {
    if (request.method === 'POST') return read(request)
    const known = addresses.get(request.url)
    if (known) return known
    const question = read(request)
    addresses.set(request.url, question, 4 * request.url.length)
    return question
  }
}
