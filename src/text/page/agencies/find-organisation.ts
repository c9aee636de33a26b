import type { SourceKind } from '../../../languages/source-kind.ts'
import type { Agency } from './agency.ts'
import { agencies } from './agency-registry.ts'
import { nameKey } from './name-key.ts'

/** Behind a name: what kind of company it is. */
const LEGAL_FORM =
  /,? (?:inc|incorporated|llc|l\.l\.c|ltd|limited|gmbh|gmbh & co\.? kg|ag|plc|corp|corporation|co|s\.?p\.?a|s\.?a|b\.?v|e\.? ?v|asa|ab|oy)\.?$/i

/** Behind a name: its address, or another name in brackets: `dpa (www.dpa.de)`, `Agence France-Presse (AFP)`. */
const BEHIND = /[\s,|]+\([^()]{2,60}\)$|[\s,|]+(?:https?:\/\/)?www\.[\w.-]+\/?$/i

/** Around a name: what it is. */
const KIND_BEHIND = / (?:news agency|newswires?|news wire|press agency|nachrichtenagentur)$/i
const KIND_BEFORE =
  /^(?:(?:the |die )?(?:nachrichtenagentur|presseagentur|news agency)|(?:l')?agence|(?:la )?agencia|(?:l')?agenzia) /i

/** A name that is a host or an address. */
const HOST = /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/?$/i

/** Two names of one body. */
const TWICE = /^(\S{2,12})(?: ?[-\u2013\u2014/|:,] ?| )(\S.+)$/

/** Longest name that is looked up, in characters. */
const LONGEST = 80

/**
 * A well-known body of the news by any of its names, its company's name or its address:
 * `Agence France-Presse`, `dpa (www.dpa.de)`, `Deutsche Presse-Agentur GmbH`, `reuters.com`. Null where unknown.
 */
export function findOrganisation(name: string): Agency | null {
  if (name.length > LONGEST) return null
  const known = byName(name)
  if (known !== null) return known
  if (HOST.test(name)) return findOrganisationByUrl(name)
  for (const more of [BEHIND, LEGAL_FORM, KIND_BEHIND, KIND_BEFORE]) {
    const bare = name.replace(more, '')
    if (bare !== name && bare.length > 1) return findOrganisation(bare)
  }
  const [, one, other] = TWICE.exec(name) ?? []
  const twice = one === undefined ? null : byName(one)
  return twice !== null && byName(other!.replace(LEGAL_FORM, '')) === twice ? twice : null
}

const byName = (name: string) => agencies().byName.get(nameKey(name)) ?? null

/** The body that a web address belongs to: `https://www.rferl.org/a/1.html` -> RFE/RL. */
export function findOrganisationByUrl(url: string): Agency | null {
  let host = /^(?:https?:)?(?:\/\/)?([\w.-]{3,120})/i.exec(url)?.[1]?.toLowerCase() ?? ''
  while (host.includes('.')) {
    const found = agencies().byHost.get(host)
    if (found !== undefined) return found
    host = host.slice(host.indexOf('.') + 1)
  }
  return null
}

/** Finds who files a story by the mark in its dateline: `PA` -> PA Media, `Xinhua`. */
export function findDatelineAgency(mark: string): Agency | null {
  return agencies().byDateline.get(mark) ?? findOrganisation(mark)
}

/** The signs of those who wrote and sent a story, behind the agency's: `kul yyzz n1`, `ab/cd`, `NW`. */
const SIGNS = /^(?:[ /-](?:[a-z\d]{1,5}|[A-Z]{2})){1,8}$/

/** Finds whose story a line below it ends: `dpa kul yyzz n1 abc`, `AFP ab/cd`, `Enditem`; with the length of the agency's sign. */
export function findSignOff(line: string): { readonly agency: Agency; readonly length: number } | null {
  const { bySignOff } = agencies()
  const words = line.replace(/^[([\u2013\u2014-]+ ?|[)\].]+$/g, '')
  const whole = bySignOff.get(words)
  if (whole !== undefined) return { agency: whole, length: line.length }
  const sign = /^[\p{L}\d]{2,12}(?=[ /-])/u.exec(line)?.[0]
  const agency = sign === undefined ? undefined : bySignOff.get(sign)
  return agency !== undefined && SIGNS.test(line.slice(sign!.length)) ? { agency, length: sign!.length } : null
}

/** Finds whose legal notice a line is: `Our Standards: The Thomson Reuters Trust Principles.` -> Reuters. */
export function findNotice(line: string): Agency | null {
  return agencies().notices.find(([words]) => line.includes(words))?.[1] ?? null
}

/** The known body in the name of a part of it: `RFE/RL's Belarus Service` -> RFE/RL, `Reuters Staff`; null where none is known. */
export function findOwner(name: string): Agency | null {
  const owner = OWNED.exec(name)?.[1]
  return owner === undefined ? null : findOrganisation(owner)
}

const OWNED =
  /^(?:[Tt]he )?(.{2,40}?)(?:['\u2019]s? \p{Lu}|,? (?:[Ss]taff|[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?|[Dd]esk|[Ee]ditors?|[Ee]ditorial|[Nn]ewsroom|Redaktion)\b)/u

/** Kinds whose business is to report what others say. */
export const REPORTERS: ReadonlySet<SourceKind> = new Set(['NEWS_AGENCY', 'BROADCASTER', 'NEWSPAPER', 'WEBSITE'])

/** A reporter by a name in the words of a story, where a short acronym may be anyone's: `PA` is no PA Media there. */
export function findReporter(name: string): Agency | null {
  const agency = name.length > 5 ? findOrganisation(name) : null
  return agency !== null && REPORTERS.has(agency.kind) ? agency : null
}
