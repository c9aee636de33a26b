import { draftRawArticle } from '../../src/formats/draft-raw-article.ts'
import type { InputFile, RawArticle, ReadOptions } from '../../src/formats/raw-article.ts'
import { readRawArticles } from '../../src/formats/read-raw-articles.ts'
import { publishedColumns } from '../../src/store/rows/published.ts'
import type { ArticleDraft, Problem } from '../../src/text/draft.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import type { Span } from '../../src/text/span.ts'

/** Bytes as a file; read in pieces, so that nothing may rely on getting all at once. */
export function fileOf(path: string, content: string | Uint8Array, piece = 700): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path,
    size: bytes.length,
    async *open(range) {
      const end = range?.end ?? bytes.length
      for (let at = range?.start ?? 0; at < end; at += piece) yield bytes.subarray(at, Math.min(end, at + piece))
    },
  }
}

/** Every item and Problem of a file. */
export async function itemsOf(path: string, content: string | Uint8Array, options?: ReadOptions) {
  const results: (RawArticle | Problem)[] = []
  for await (const result of readRawArticles(fileOf(path, content, 4096), options)) results.push(result)
  return results
}

/** Every article and Problem of a file. */
export async function draftsOf(path: string, content: string | Uint8Array, options?: ReadOptions) {
  return (await itemsOf(path, content, options)).map((item) => (isProblem(item) ? item : draftRawArticle(item)))
}

/** What an article says, in words: what the tests compare. */
export function summaryOf(draft: ArticleDraft | Problem) {
  if (isProblem(draft)) return { path: draft.path, code: draft.code }
  const { document, fields, paragraphs, quotes } = draft
  const { publishedOn, publishedAt } = publishedColumns(fields.published?.value ?? null)
  const cut = (span: Span | null) => span && document.text.slice(span.start, span.end)
  const speakerOf = (at: number | undefined) => (at === undefined ? null : (draft.people[at]?.name ?? null))
  return {
    path: document.path,
    format: document.format,
    headline: cut(fields.headline),
    authors: fields.authors.map(({ name }) => name),
    published: publishedAt ?? publishedOn,
    place: cut(fields.place),
    url: fields.url?.value ?? null,
    language: fields.language,
    credits: fields.credits.map(({ role, name }) => `${role} ${name}`),
    paragraphs: paragraphs.map((paragraph) => `${paragraph.kind} ${cut(paragraph)}`),
    quotes: quotes
      .filter(({ kind }) => kind !== 'INDIRECT')
      .map(({ spans, speaker }) => {
        const party = speaker?.party
        return `${party?.type === 'PERSON' ? speakerOf(party.index) : null}: ${spans.map(cut).join(' … ')}`
      }),
  }
}

/** The one article or Problem of a file. */
export async function onlyOf(path: string, content: string | Uint8Array, options?: ReadOptions) {
  const drafts = await draftsOf(path, content, options)
  if (drafts.length !== 1) throw new Error(`${drafts.length} results of ${path}`)
  return summaryOf(drafts[0]!)
}
