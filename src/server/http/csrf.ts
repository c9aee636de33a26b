/**
 * Refuses what a foreign page could have a visitor's browser send without asking first. POST is safe by its content type,
 * which browsers ask about; a GET is one that a page can send, so it runs queries only, and not with the visitor's own
 * cookies or password.
 */
import type { FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'

export interface CsrfRule {
  /** True if every GET has to show that its sender was asked, by a header that no page can set by itself. */
  readonly demandsHeader: boolean
  /** Origins that may send what they like. */
  readonly origins: readonly string[] | '*'
}

/** Headers that a page of another origin may set only when the server has agreed. */
const ASKED = ['apollo-require-preflight', 'x-apollo-operation-name', 'x-graphql-yoga-csrf']

export function csrf({ method, headers }: FastifyRequest, { demandsHeader, origins }: CsrfRule): void {
  if (method === 'POST') return
  if (ASKED.some((name) => headers[name])) return
  if (demandsHeader && !headers['content-type']?.startsWith('application/json'))
    throw new HttpError(
      400,
      'CROSS_SITE_REQUEST',
      'This GET could come from a foreign page: it has no header that says otherwise.',
    )
  const site = headers['sec-fetch-site']
  if (site !== 'cross-site' && site !== 'same-site') return
  if (origins !== '*' && headers.origin !== undefined && origins.includes(headers.origin)) return
  if (headers.cookie !== undefined || headers.authorization !== undefined)
    throw new HttpError(403, 'CROSS_SITE_REQUEST', 'A page of another site may not ask in a visitor’s name.')
  if (headers['sec-fetch-mode'] === 'no-cors')
    throw new HttpError(
      403,
      'CROSS_SITE_REQUEST',
      'A page of another site may not load this as a picture, script or style.',
    )
}
