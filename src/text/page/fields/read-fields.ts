import { detectLanguage } from '../../../languages/tags/detect-language.ts'
import { resolveLanguage } from '../../../languages/tags/resolve-language.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { Span } from '../../span.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { PageText } from '../blocks/page-text.ts'
import { bylineSpan, listAuthors } from '../byline/list-authors.ts'
import { listCreditedPeople, listCredits } from '../credits/list-credits.ts'
import { readCopyright } from '../credits/read-copyright.ts'
import { originatorIdOf, readSourceUrl } from '../credits/read-source-url.ts'
import { readDateline } from '../dateline/read-dateline.ts'
import type { Body } from '../dateline/read-lead.ts'
import { readPublished } from '../dates/read-published.ts'
import type { AuthorDraft, Block, BlockRole, PageFields } from '../page-fields.ts'
import type { FrontMatter, FrontValue } from './read-front-matter.ts'

/** Reads what the page says of the article as a whole out of its blocks, front matter before page. */
export function readFields(
  path: string,
  page: PageText,
  blocks: readonly Block[],
  body: Body,
  front: FrontMatter | null,
): { fields: PageFields; diagnostics: Diagnostic[] } {
  const { text } = page
  const first = (role: BlockRole) => blocks.find((block) => block.role === role)
  const given = (...keys: string[]) => givenIn(front, keys)
  const spanOf = (span: Span | undefined): Span | null => (span ? { start: span.start, end: span.end } : null)
  const fold = (span: Span) => foldLine(text.slice(span.start, Math.min(span.end, span.start + 600)))

  const line = body.dateline === null ? (ownDateline(text, blocks) ?? body) : body
  const creditedPeople = listCreditedPeople(page, blocks)
  const named = listAuthors(page, blocks, front)
  // where no byline names anybody, those who reported or wrote it
  const reported = creditedPeople.filter(({ work }) => work === 'REPORTING' || work === 'WRITING')
  const isAdditional = (span: Span) =>
    /(?:additional|further|extra|contributed|with) /i.test(
      text
        .slice(Math.max(0, span.start - 60), span.start)
        .split(/[;(]/)
        .at(-1)!,
    )
  const authors: readonly AuthorDraft[] =
    named.length > 0
      ? named
      : reported.filter(({ span }) => !isAdditional(span)).map(({ name, span }) => ({ name, type: 'PERSON', span }))
  const url = readSourceUrl(text, given('url', 'canonical', 'canonicalurl', 'link', 'permalink'), first('SOURCE_URL'))
  const notice = given('copyright') ?? first('COPYRIGHT')
  const noticeSpan =
    notice === undefined ? null : 'span' in notice ? notice.span : { start: notice.start, end: notice.end }
  const copyright = noticeSpan === null ? null : { span: noticeSpan, ...readCopyright(fold(noticeSpan)) }
  const addresses = [path, url?.value ?? '']
  const place = given('place', 'dateline', 'location')?.span ?? line.place
  const section = page.profiles.some(({ kind }) => kind === 'MIRROR') ? undefined : first('SECTION')
  const language = languageIn(page, body, front)
  const isDeclared = resolveLanguage(given('language', 'lang', 'inlanguage')?.value ?? '') !== null
  // that a text is English tells nothing of its dates
  const told = isDeclared || language !== 'en' ? language : null
  const { published, diagnostics } = readPublished(page, blocks, line.dateline, front, addresses, told)
  const fields: PageFields = {
    headline: headlineOf(text, blocks, front),
    standfirst:
      given('standfirst', 'description', 'summary', 'subtitle', 'excerpt')?.span ?? spanOf(first('STANDFIRST')),
    byline: given('byline', 'author', 'authors')?.span ?? bylineSpan(page, first('BYLINE')),
    authors,
    published,
    dateline: line.dateline ?? given('dateline')?.span ?? null,
    place,
    section: given('section', 'category')?.value ?? (section ? text.slice(section.start, section.end) : null),
    language,
    creditLine: given('credit', 'creditline')?.span ?? spanOf(first('CREDIT')),
    copyright,
    url,
    originatorId: originatorIdOf(page, url),
    credits: listCredits(page, {
      blocks,
      authors,
      front,
      url,
      copyright,
      dateline: line.dateline,
      agency: line.agency,
    }),
    creditedPeople,
  }
  if (url !== null && url.repairs.length > 0)
    diagnostics.push({
      code: 'URL_REPAIRED',
      message: `Address mended: ${url.repairs.join(', ')}`,
      ...(url.span && { span: url.span }),
    })
  return { fields, diagnostics }
}

/** The first of some fields that the page gives above its text. */
const givenIn = (front: FrontMatter | null, keys: readonly string[]): FrontValue | undefined =>
  keys.map((key) => front?.values.get(key)?.[0]).find((value) => value !== undefined)

/** The headline: of the fields above the text, else of the page. */
export function headlineOf(text: string, blocks: readonly Block[], front: FrontMatter | null): Span | null {
  const block = blocks.find(({ role }) => role === 'HEADLINE')
  return givenIn(front, ['title', 'headline'])?.span ?? headlineSpan(text, block)
}

/** The language as a canonical BCP 47 tag: what the page declares, where that is one, else what its words are in. */
export function languageIn({ text, profiles }: PageText, body: Body, front: FrontMatter | null): string {
  const declared = givenIn(front, ['language', 'lang', 'inlanguage'])?.value ?? ''
  const ofProfile = profiles.find(({ language }) => language !== null)?.language ?? undefined
  return resolveLanguage(declared) ?? detectLanguage(sample(text, body), ofProfile)
}

/** A dateline on a line of its own above the body, or in a wire header. */
function ownDateline(text: string, blocks: readonly Block[]): Pick<Body, 'dateline' | 'place' | 'agency'> | null {
  const block = blocks.find(({ role, rule }) => role === 'DATE' && rule.endsWith('/dateline'))
  if (block === undefined) return null
  const dateline = { start: block.start, end: block.end }
  if (block.rule === 'voa/dateline') return { dateline, place: dateline, agency: null }
  const found = readDateline(foldLine(text.slice(block.start, block.end)))
  const place = found?.place
  return {
    dateline,
    place: place ? { start: block.start + place.start, end: block.start + place.end } : null,
    agency: found?.agency ?? null,
  }
}

function headlineSpan(text: string, block: Block | undefined): Span | null {
  if (block === undefined) return null
  const mark = /^#{1,6}\s+/.exec(text.slice(block.start, Math.min(block.end, block.start + 20)))?.[0].length ?? 0
  return { start: block.start + (block.rule === 'generic/heading' ? mark : 0), end: block.end }
}

function sample(text: string, body: Body): string {
  const [first, last] = [body.paragraphs[0], body.paragraphs.at(-1)]
  return first === undefined || last === undefined
    ? text.slice(0, 3000)
    : text.slice(first.start, Math.min(last.end, first.start + 3000))
}
