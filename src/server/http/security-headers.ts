/** Headers that every answer has: browsers do nothing with it but show it to whoever asked. */
import type { FastifyReply } from 'fastify'

const HEADERS: Readonly<Record<string, string>> = {
  // The playground's page has a policy of its own.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
}

/** `isForOthers`: pages of other sites may read it. */
export function addSecurityHeaders(reply: FastifyReply, isForOthers: boolean): void {
  reply.headers(HEADERS).header('cross-origin-resource-policy', isForOthers ? 'cross-origin' : 'same-origin')
}
