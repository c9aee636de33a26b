import type { SourceKind } from '../../../languages/source-kind.ts'
import { NEWS_ORGANISATIONS } from './news-organisations-data.ts'

export interface Organisation {
  readonly name: string
  readonly kind: SourceKind
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  A: 'NEWS_AGENCY',
  B: 'BROADCASTER',
  N: 'NEWSPAPER',
  W: 'WEBSITE',
  G: 'GOVERNMENT',
}

const BY_NAME = new Map<string, Organisation>()
const BY_HOST = new Map<string, Organisation>()
for (const line of NEWS_ORGANISATIONS.trim().split('\n')) {
  const [name, kind, aliases, hosts] = line.split('|') as [string, string, string, string]
  const organisation = { name, kind: KINDS[kind]! }
  for (const alias of [name, ...aliases.split(';')]) if (alias !== '') BY_NAME.set(key(alias), organisation)
  for (const host of hosts.split(';')) if (host !== '') BY_HOST.set(host, organisation)
}

/** Form that names are compared in: straight marks, NFC, one case but for short acronyms, no article, no final dot. */
function key(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  const bare = plain.replace(/^the /i, '').replace(/[.,;:]+$/, '')
  // `who`, `time` and `ap` are words; `WHO`, `TIME` and `AP` are names.
  return bare.length <= 5 ? bare : bare.toLowerCase()
}

/** A well-known body of the news by any of its names: `Agence France-Presse` -> AFP. Null where unknown. */
export function findOrganisation(name: string): Organisation | null {
  return name.length > 80 ? null : (BY_NAME.get(key(name)) ?? null)
}

/** The body that a web address belongs to: `https://www.rferl.org/a/1.html` -> RFE/RL. */
export function findOrganisationByUrl(url: string): Organisation | null {
  let host = /^(?:https?:)?(?:\/\/)?([\w.-]{3,120})/i.exec(url)?.[1]?.toLowerCase() ?? ''
  while (host.includes('.')) {
    const found = BY_HOST.get(host)
    if (found !== undefined) return found
    host = host.slice(host.indexOf('.') + 1)
  }
  return null
}
