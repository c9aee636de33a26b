/** Reads the settings that are more than a number or a word. What is wrong is added to `problems`. */
import { isAbsolute, resolve } from 'node:path'

/** The path of a database's address, absolute. */
export function readDatabaseFile(given: string | undefined, root: string, problems: string[]): string {
  const url = given || 'file:data/on-the-record.db'
  const file = url.startsWith('file:') ? decodeURI(url.slice('file:'.length).replace(/[?#].*$/, '')) : ''
  if (!file) problems.push(`DATABASE_URL is "${url}": expected file:PATH, a SQLite database, e.g. file:data/news.db`)
  return isAbsolute(file) ? file : resolve(root, file.replace(/^\/\//, ''))
}

export function readOrigins(given: string | undefined, problems: string[]): string[] {
  const origins = splitList(given)
  for (const origin of origins)
    if (origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin))
      problems.push(
        `CORS_ORIGINS has "${origin}": expected origins with commas between, e.g. https://news.example, or *`,
      )
  return origins
}

export function readHosts(given: string | undefined, problems: string[]): string[] {
  const hosts = splitList(given).map((name) => name.toLowerCase())
  for (const name of hosts)
    if (name !== '*' && !/^(?:[^\s:/?#@[\]]+|\[?[\da-f:.]+\]?)$/.test(name))
      problems.push(`ALLOWED_HOSTS has "${name}": expected names without port, commas between, e.g. news.example, or *`)
  return hosts
}

/** `a, b` -> its items without blanks; empty ones are left out. */
export const splitList = (list = ''): string[] => list.split(',').flatMap((item) => item.trim() || [])

export function checkProxies(proxies: readonly string[], problems: string[]): void {
  for (const one of proxies)
    if (!/^(?:loopback|linklocal|uniquelocal|[\da-f.:]+(?:\/\d+)?)$/i.test(one))
      problems.push(
        `TRUST_PROXY has "${one}": expected addresses or networks, commas between, e.g. 10.0.0.0/8, or loopback`,
      )
}
