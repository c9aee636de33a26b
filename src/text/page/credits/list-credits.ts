import type { Span } from '../../span.ts'
import {
  findDatelineAgency,
  findNotice,
  findOrganisation,
  findOrganisationByUrl,
  findOwner,
  findSignOff,
} from '../agencies/find-organisation.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { PageText } from '../blocks/page-text.ts'
import { nameAsSaid } from '../byline/read-authors.ts'
import type { FrontMatter } from '../fields/read-front-matter.ts'
import type { AuthorDraft, Block, CreditDraft, CreditedPerson, SourceRole, UrlDraft } from '../page-fields.ts'
import { guessSourceKind } from './guess-source-kind.ts'
import { isSourceName } from './is-source-name.ts'
import { readCreditLine } from './read-credit-line.ts'

/** Places in which the page names organisations, beside its profiles. */
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
  const found: Credited[] = frontCredits(hints).filter(({ name }) => isSourceName(name, true))
  const given = new Set(found.map(({ role }) => role))
  found.push(...profileCredits(page).filter(({ role }) => !given.has(role)))
  const lines = creditLines(page, hints).filter(({ name }) => isSourceName(name))
  /** The first rule that finds one of a role decides it. */
  const unlessKnown = (role: SourceRole, more: readonly Credited[]) => {
    if (!found.some((credit) => credit.role === role)) found.push(...more)
  }
  unlessKnown('ORIGINATOR', lines.filter(({ role }) => role === 'ORIGINATOR').slice(0, 1))
  unlessKnown('ORIGINATOR', datelineCredits(hints))
  unlessKnown('ORIGINATOR', bylineCredits(hints))
  unlessKnown('ORIGINATOR', signOff(page, hints, lines))
  unlessKnown('ORIGINATOR', noticeCredits(page, hints))
  unlessKnown('ORIGINATOR', mastheadCredits(page, hints))
  unlessKnown('PUBLISHER', hostCredits(hints))
  unlessKnown('PUBLISHER', copyrightCredits(hints, unique(found)))
  // who prints a story that is nobody else's wrote it, and is named once
  const printed = found.some(({ role }) => role === 'ORIGINATOR')
    ? -1
    : found.findIndex(({ role }) => role === 'PUBLISHER')
  if (printed >= 0) found[printed] = { ...found[printed]!, role: 'ORIGINATOR' }
  const credits = unique([...found, ...lines.filter(({ role }) => role !== 'ORIGINATOR')])
  const originates = ({ name }: CreditDraft) => credits.some((o) => o.role === 'ORIGINATOR' && o.name === name)
  return credits.filter((credit) => credit.role !== 'CONTRIBUTOR' || !originates(credit))
}

/** An organisation as the page names it, before it is looked up; its kind where a profile tells it. */
type Credited = Omit<CreditDraft, 'kind'> & { readonly kind?: CreditDraft['kind'] }

/** With the names and kinds that are known, each name once a role. */
function unique(found: readonly Credited[]): CreditDraft[] {
  const credits: CreditDraft[] = []
  for (const { name, kind, role, span, rule } of found) {
    const known = findOrganisation(name)
    const is = kind ?? known?.kind ?? guessSourceKind(name)
    const credit = { name: known?.name ?? name, kind: is, role, span, rule }
    if (!credits.some((other) => other.role === role && other.name === credit.name)) credits.push(credit)
  }
  return credits
}

/** Fields of the front matter. */
function frontCredits({ front }: CreditHints): Credited[] {
  const fields = FRONT_KEYS.flatMap(([key, role]) =>
    (front?.values.get(key) ?? [])
      .filter(({ value }) => !/^https?:/.test(value))
      .map(({ value, span }): Credited => ({ name: value, role, span, rule: `front-matter/${key}` })),
  )
  const lines = (front?.values.get('credit') ?? []).flatMap(({ value, span }) =>
    readCreditLine(foldLine(value))
      .filter(({ type }) => type === 'ORGANISATION')
      .map(({ name }): Credited => ({ name, role: 'CONTRIBUTOR', span, rule: 'front-matter/credit' })),
  )
  return [...fields, ...lines]
}

const profileCredits = ({ profiles }: PageText): Credited[] =>
  profiles.flatMap(({ name, organisation }) =>
    (organisation?.roles ?? []).map((role) => ({
      name: organisation!.name,
      kind: organisation!.kind,
      role,
      span: null,
      rule: `${name}/profile`,
    })),
  )

/** `(NPA)`, `-NPA`, `Reuters` or `Enditem` alone below a story: the agency that it is from; of several none is more than the others. */
function signOff({ text }: PageText, { blocks }: CreditHints, lines: readonly Credited[]): Credited[] {
  const signed = lines.filter(({ span }) =>
    blocks.some(({ rule, start, end }) => SIGNED.has(rule) && span !== null && span.start >= start && span.end <= end),
  )
  const marks = blocks.flatMap(({ role, start, end }): Credited[] => {
    const agency = role === 'FOOTER' && end - start <= 60 ? findSignOff(foldLine(text.slice(start, end)))?.agency : null
    return agency ? [{ name: agency.name, role: 'ORIGINATOR', span: { start, end }, rule: 'sign-off' }] : []
  })
  return signed.length === 1 ? [{ ...signed[0]!, role: 'ORIGINATOR', rule: 'sign-off' }] : marks.slice(0, 1)
}

const SIGNED = new Set(['generic/agencies', 'generic/brackets-at-end', 'generic/desk-signs'])

/** `Alba Press contributed to this report.`, `Republished from Alba Press under a licence.` */
const creditLines = ({ text }: PageText, { blocks }: CreditHints): Credited[] =>
  blocks
    .filter(({ role, rule }) => role === 'CREDIT' || rule === 'generic/licence')
    .flatMap((block) =>
      readCreditLine(foldLine(text.slice(block.start, block.end)))
        .filter(({ type }) => type === 'ORGANISATION')
        .map(({ name, start, end, role }) => ({
          name,
          role,
          span: { start: block.start + start, end: block.start + end },
          rule: 'credit-line',
        })),
    )

/** `ALBA (Press Agency/Reuters) --` */
function datelineCredits({ agency, dateline }: CreditHints): Credited[] {
  if (agency === null) return []
  const names = findDatelineAgency(agency) !== null ? [agency] : agency.split(/ [/-] /)
  return names.map((mark) => ({
    name: findDatelineAgency(mark)?.name ?? mark,
    role: 'ORIGINATOR',
    span: dateline,
    rule: 'dateline',
  }))
}

/** `By Press Agency` */
function bylineCredits({ authors }: CreditHints): Credited[] {
  const author = authors.find(({ type, name }) => type === 'ORGANISATION' && ownerOf(name) !== null)
  return author ? [{ name: ownerOf(author.name)!, role: 'ORIGINATOR', span: author.span, rule: 'byline' }] : []
}

/** `Our Standards: The Thomson Reuters Trust Principles.` */
function noticeCredits({ text }: PageText, { blocks }: CreditHints): Credited[] {
  const found = blocks.flatMap(({ role, start, end }) => {
    const agency = role === 'COPYRIGHT' || role === 'FOOTER' ? findNotice(text.slice(start, end)) : null
    return agency === null
      ? []
      : { name: agency.name, role: 'ORIGINATOR' as const, span: { start, end }, rule: 'notice' }
  })
  return found.slice(0, 1)
}

function mastheadCredits({ text }: PageText, { blocks }: CreditHints): Credited[] {
  const masthead = blocks.find(({ rule }) => rule === 'generic/masthead')
  if (!masthead) return []
  return [{ name: text.slice(masthead.start, masthead.end), role: 'ORIGINATOR', span: masthead, rule: 'masthead' }]
}

function hostCredits({ url }: CreditHints): Credited[] {
  const host = url?.value ? findOrganisationByUrl(url.value) : null
  return host === null ? [] : [{ name: host.name, role: 'PUBLISHER', span: url!.span, rule: 'source-url' }]
}

/** The holder of the copyright, unless it is who wrote the story. */
function copyrightCredits({ copyright }: CreditHints, credits: readonly CreditDraft[]): Credited[] {
  const holder = copyright?.holder
  if (!holder || credits.some(({ name, role }) => role === 'ORIGINATOR' && sameBody(name, holder))) return []
  return [{ name: holder, role: 'PUBLISHER', span: copyright.span, rule: 'copyright' }]
}

/** The same name, or `NPA` for `Northern Press Agency, Ltd.` */
function sameBody(short: string, long: string): boolean {
  const words = long.replace(/,? (?:Inc|Ltd|LLC|GmbH|Corp|Co|plc)\b.*$/, '').split(' ')
  return short === long || (words.length > 1 && words.map((word) => word[0]).join('') === short)
}

/** The people that closing credits name, and what each did. */
export function listCreditedPeople({ text }: PageText, blocks: readonly Block[]): CreditedPerson[] {
  const people: CreditedPerson[] = []
  for (const block of blocks.filter(({ role }) => role === 'CREDIT'))
    for (const { name, start, end, type, work } of readCreditLine(foldLine(text.slice(block.start, block.end))))
      if (type === 'PERSON' && work !== null && !people.some((other) => other.name === name && other.work === work))
        people.push({ name: nameAsSaid(name), work, span: { start: block.start + start, end: block.start + end } })
  return people
}

/** The organisation in an author's name: `RFE/RL's Belarus Service` -> `RFE/RL`; an unknown one is taken whole. */
function ownerOf(name: string): string | null {
  const isStaff = /\b(?:staff|correspondents?|reporters?|desk|editors?|editorial|board|newsroom|redaktion)\b/i.test(
    name,
  )
  return findOwner(name)?.name ?? (isStaff ? null : name)
}
