import type { Span } from '../../span.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { PageText } from '../blocks/page-text.ts'
import type { FrontMatter } from '../fields/read-front-matter.ts'
import type { AuthorDraft, Block, CreditDraft, SourceRole, UrlDraft } from '../page-fields.ts'
import { findOrganisation, findOrganisationByUrl } from './find-organisation.ts'
import { guessSourceKind } from './guess-source-kind.ts'
import { readCreditLine } from './read-credit-line.ts'

/** What the page names organisations in, beside its profiles. */
export interface CreditHints {
  readonly blocks: readonly Block[]
  readonly authors: readonly AuthorDraft[]
  readonly front: FrontMatter | null
  readonly url: UrlDraft | null
  readonly copyright: { readonly span: Span; readonly holder: string | null } | null
  readonly dateline: Span | null
  readonly agency: string | null
}

const FRONT_KEYS: readonly (readonly [string, SourceRole])[] = [
  ['agency', 'ORIGINATOR'],
  ['outlet', 'ORIGINATOR'],
  ['source', 'ORIGINATOR'],
  ['originator', 'ORIGINATOR'],
  ['publisher', 'PUBLISHER'],
  ['publication', 'PUBLISHER'],
  ['distributor', 'DISTRIBUTOR'],
  ['contributor', 'CONTRIBUTOR'],
  ['contributors', 'CONTRIBUTOR'],
]

/** The organisations that the page credits, each once a role, the surest word for it first. */
export function listCredits(page: PageText, hints: CreditHints): CreditDraft[] {
  const credits: CreditDraft[] = []
  const add = (name: string, role: SourceRole, span: Span | null, rule: string) => {
    const known = findOrganisation(name)
    const credit = { name: known?.name ?? name, kind: known?.kind ?? guessSourceKind(name), role, span, rule }
    if (!credits.some((other) => other.role === role && other.name === credit.name)) credits.push(credit)
  }
  const has = (role: SourceRole) => credits.some((credit) => credit.role === role)

  for (const [key, role] of FRONT_KEYS)
    for (const { value, span } of hints.front?.values.get(key) ?? [])
      if (!/^https?:/.test(value)) add(value, role, span, `front-matter/${key}`)
  for (const { value, span } of hints.front?.values.get('credit') ?? [])
    for (const { name, type } of readCreditLine(foldLine(value)))
      if (type === 'ORGANISATION') add(name, 'CONTRIBUTOR', span, 'front-matter/credit')
  const given = new Set(credits.map(({ role }) => role))
  for (const { name, organisation } of page.profiles)
    for (const role of organisation?.roles ?? [])
      if (!given.has(role)) add(organisation!.name, role, null, `${name}/profile`)
  const credited: (() => void)[] = []
  for (const block of hints.blocks) {
    if (block.role !== 'CREDIT') continue
    const line = foldLine(page.text.slice(block.start, block.end))
    for (const { name, start, end, role, type } of readCreditLine(line)) {
      const span = { start: block.start + start, end: block.start + end }
      if (type !== 'ORGANISATION') continue
      if (role === 'ORIGINATOR' && has(role)) continue
      if (role === 'ORIGINATOR') add(name, role, span, 'credit-line')
      else credited.push(() => add(name, role, span, 'credit-line'))
    }
  }
  const masthead = hints.blocks.find(({ rule }) => rule === 'generic/masthead')
  const author = hints.authors.find(({ type, name }) => type === 'ORGANISATION' && ownerOf(name) !== null)
  if (!has('ORIGINATOR') && hints.agency !== null) {
    const whole = findOrganisation(hints.agency) !== null
    for (const name of whole ? [hints.agency] : hints.agency.split(/ [/-] /))
      add(name, 'ORIGINATOR', hints.dateline, 'dateline')
  }
  if (!has('ORIGINATOR') && author) add(ownerOf(author.name)!, 'ORIGINATOR', author.span, 'byline')
  if (!has('ORIGINATOR') && masthead)
    add(page.text.slice(masthead.start, masthead.end), 'ORIGINATOR', masthead, 'masthead')
  const host = hints.url?.value ? findOrganisationByUrl(hints.url.value) : null
  if (host !== null && !has('PUBLISHER')) add(host.name, 'PUBLISHER', hints.url!.span, 'source-url')
  const { copyright } = hints
  const own =
    copyright?.holder && credits.some(({ name, role }) => role === 'ORIGINATOR' && sameBody(name, copyright.holder!))
  if (copyright?.holder && !own && !has('PUBLISHER')) add(copyright.holder, 'PUBLISHER', copyright.span, 'copyright')
  const publisher = credits.find(({ role }) => role === 'PUBLISHER')
  // who prints a story that is nobody else's wrote it, and is named once
  if (!has('ORIGINATOR') && publisher) credits[credits.indexOf(publisher)] = { ...publisher, role: 'ORIGINATOR' }
  for (const write of credited) write()
  return credits.filter(
    (credit) =>
      !(credit.role === 'CONTRIBUTOR' && credits.some((o) => o.role === 'ORIGINATOR' && o.name === credit.name)),
  )
}

/** The same name, or `NPA` for `Northern Press Agency, Ltd.` */
function sameBody(short: string, long: string): boolean {
  const words = long.replace(/,? (?:Inc|Ltd|LLC|GmbH|Corp|Co|plc)\b.*$/, '').split(' ')
  return short === long || (words.length > 1 && words.map((word) => word[0]).join('') === short)
}

/** The organisation in an author's name: `RFE/RL's Belarus Service` -> `RFE/RL`; an unknown one is taken whole. */
function ownerOf(name: string): string | null {
  if (/\b(?:staff|correspondents?|reporters?|desk|editors?|editorial|board|newsroom|redaktion)\b/i.test(name)) {
    const rest = name.replace(/^the /i, '').split(' ')[0]!
    return findOrganisation(rest)?.name ?? null
  }
  const owner = /^(.{2,40}?)['\u2019]s? /.exec(name)?.[1]
  return owner !== undefined && findOrganisation(owner) !== null ? owner : name
}
