import type { Diagnostic } from '../diagnostic.ts'
import type { DocumentDraft, Problem } from '../draft.ts'
import { bareFields } from '../faults/bare-fields.ts'
import { extractionFault } from '../faults/extraction-fault.ts'
import { isProblem } from '../is-problem.ts'
import { decideLayout } from './blocks/decide-layout.ts'
import { findListing } from './blocks/find-listing.ts'
import { labelBody } from './blocks/label-body.ts'
import { labelFoot } from './blocks/label-foot.ts'
import { labelHead } from './blocks/label-head.ts'
import type { PageText } from './blocks/page-text.ts'
import { splitChunks } from './blocks/split-chunks.ts'
import { splitLines } from './blocks/split-lines.ts'
import { tagChunks } from './blocks/tag-chunks.ts'
import { type Body, readLead } from './dateline/read-lead.ts'
import { findMojibake } from './decode/find-mojibake.ts'
import { readFieldMarks } from './fields/read-field-marks.ts'
import { headlineOf, languageIn, readFields } from './fields/read-fields.ts'
import { type FrontMatter, readFrontMatter } from './fields/read-front-matter.ts'
import type { Block, PageFields, ParagraphDraft } from './page-fields.ts'
import { matchProfiles } from './profiles/match-profiles.ts'

/** A page read: its blocks in order, what it says of the article, and the paragraphs of the story. */
export interface Page {
  /** Names of the profiles it matched, joined by `+`: `globalsecurity+rferl`; `generic` where none did. */
  readonly profile: string
  readonly blocks: readonly Block[]
  readonly fields: PageFields
  readonly paragraphs: readonly ParagraphDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a decoded document as the page of one article. Never throws; a page that is no article is a Problem. */
export function readPage(document: DocumentDraft): Page | Problem {
  const { path, text } = document
  const blockMarks = document.marks?.filter(({ kind }) => kind === 'BLOCK') ?? []
  const markdown = document.format === 'MARKDOWN' || blockMarks.some(({ name }) => name === 'markdown')
  const front = document.marks ? readFieldMarks(text, document.marks) : readFrontMatter(path, text, markdown)
  if (front !== null && isProblem(front)) return front

  const lines = splitLines(text, front?.end ?? 0)
  // Markup that names its blocks leaves nothing to decide.
  const layout = blockMarks.length > 0 && !markdown ? 'BLANK_LINES' : decideLayout(text, lines)
  const chunks = tagChunks(splitChunks(text, lines, layout, markdown), blockMarks)
  const address = ['url', 'canonical'].map((key) => front?.values.get(key)?.[0]?.value).find((value) => value) ?? null
  const profiles = matchProfiles(path, chunks, address)
  const title = (front?.values.get('title') ?? front?.values.get('headline'))?.[0]?.value ?? null
  const dateOrder = profiles.find((profile) => profile.dateOrder !== null)?.dateOrder ?? null
  const page: PageText = { text, chunks, layout, markdown, profiles, dateOrder, title }

  const listing = findListing(path, page)
  if (listing !== null) return listing
  const head = labelHead(page)
  const below: PageText = { ...page, chunks: head.chunks }
  const foot = labelFoot(below, head.next)
  const body = readLead(text, labelBody(below, head.next, foot.end), front?.values.get('place')?.[0]?.value ?? null)
  if (body.paragraphs.length === 0)
    return { code: 'NO_BODY', path, message: 'No paragraph of a story', hint: 'A page needs text below its headline.' }

  const blocks = [...(front?.blocks ?? []), ...head.blocks, ...body.blocks, ...foot.blocks]
  const { fields, diagnostics } = fieldsOf(path, page, blocks, body, front)
  return {
    profile:
      profiles.length === 1
        ? 'generic'
        : profiles
            .slice(0, -1)
            .map(({ name }) => name)
            .join('+'),
    blocks,
    fields,
    paragraphs: body.paragraphs,
    diagnostics: [...diagnose(document, blocks, fields), ...diagnostics],
  }
}

/** The fields; where reading them fails, those that the headline and the text tell. */
function fieldsOf(
  path: string,
  page: PageText,
  blocks: readonly Block[],
  body: Body,
  front: FrontMatter | null,
): ReturnType<typeof readFields> {
  try {
    return readFields(path, page, blocks, body, front)
  } catch (error) {
    const fields = { ...bareFields(languageIn(page, body, front)), headline: headlineOf(page.text, blocks, front) }
    return { fields, diagnostics: [extractionFault('fields', error)] }
  }
}

function diagnose(document: DocumentDraft, blocks: readonly Block[], fields: PageFields): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  if (document.charsetConfidence < 0.8)
    diagnostics.push({
      code: 'CHARSET_GUESSED',
      message: `Read as ${document.charset}, with confidence ${document.charsetConfidence.toFixed(2)}`,
    })
  const mojibake = findMojibake(document.text)
  if (mojibake !== null)
    diagnostics.push({ code: 'MOJIBAKE', message: 'Characters were lost in an earlier conversion', span: mojibake })
  if (fields.headline === null) diagnostics.push({ code: 'NO_HEADLINE', message: 'The page begins with its story' })
  const cut = blocks.find(
    ({ rule, end }) => rule === 'generic/mark-at-end' && document.text.startsWith('chars]', end - 6),
  )
  if (cut)
    diagnostics.push({ code: 'EXCERPT', message: 'The text is cut short', span: { start: cut.start, end: cut.end } })
  let last = ''
  for (const { role, rule, start, end } of blocks) {
    // One diagnostic for a run of unknown lines; a row of asterisks between paragraphs is no news.
    if (role === 'UNKNOWN' && rule !== 'generic/separator' && rule !== last)
      diagnostics.push({ code: 'UNKNOWN_BLOCK', message: `Not known what this is (${rule})`, span: { start, end } })
    last = rule
  }
  return diagnostics
}
