/**
 * Refuses what comes by a name that is not this server's, or from a page of another site. A page can have its own name
 * lead to this machine (DNS rebinding) and then read every answer, so the name counts; and a WebSocket is opened from any
 * page without a question, so the page's origin counts.
 */
import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import { HttpError } from './http-error.ts'

export interface SenderRule {
  /** Names that the server is asked by besides those of this machine; `*` for any. */
  readonly hosts: readonly string[] | '*'
  /** Origins of other sites whose pages may ask. */
  readonly origins: readonly string[] | '*'
}

/** Addresses that are asked by no name; who asks by a number cannot have been misled by one. */
const EVERY_ADDRESS = ['0.0.0.0', '::', '[::]']

/** Throws HttpError. Requests of programs have no origin. */
export function checkSender({ host, origin }: IncomingHttpHeaders, { hosts, origins }: SenderRule): void {
  const name = nameOf(host)
  if (hosts !== '*' && !isOurs(name, hosts))
    throw new HttpError(
      421,
      'HOST_NOT_ALLOWED',
      `This server is not asked by the name ${name.slice(0, 80) || 'of none'}.`,
    )
  if (origin === undefined || origins === '*' || origins.includes(origin)) return
  if (!URL.canParse(origin) || new URL(origin).host !== hostOf(host))
    throw new HttpError(403, 'CROSS_SITE_REQUEST', 'A page of another site may not ask.')
}

function isOurs(name: string, hosts: readonly string[]): boolean {
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return true
  const address = name.replace(/^\[|\]$/g, '')
  if (isIP(address) === 4 && address.startsWith('127.')) return true
  if (hosts.some((one) => EVERY_ADDRESS.includes(one)) && isIP(address)) return true
  return hosts.includes(name) || hosts.includes(address)
}

/** `News.Example.:4000` -> `news.example` */
function nameOf(host = ''): string {
  const name = /^(\[[\da-f:.]+\]|[^:[\]/@]+?)\.?(?::\d*)?$/i.exec(host)?.[1] ?? ''
  return name.toLowerCase()
}

/** As `URL` writes it, the port of neither http nor https named. */
function hostOf(host = ''): string {
  return host.toLowerCase().replace(/:(?:80|443)?$/, '')
}
