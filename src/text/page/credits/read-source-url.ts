import type { PageText } from '../blocks/page-text.ts'
import type { FrontValue } from '../fields/read-front-matter.ts'
import type { Block, UrlDraft } from '../page-fields.ts'
import { repairUrl } from './repair-url.ts'

/** The story's own address: of the front matter, else of the page's source line; mended, with what is printed. */
export function readSourceUrl(text: string, given: FrontValue | undefined, block: Block | undefined): UrlDraft | null {
  if (given !== undefined) return { raw: given.value, span: given.span, ...repairUrl(given.value) }
  if (block === undefined) return null
  const line = text.slice(block.start, block.end)
  const at = Math.max(0, line.search(/<?(?:https?:|hxxps?:|www\.)/i))
  const raw = line.slice(at)
  return { raw, span: { start: block.start + at, end: block.end }, ...repairUrl(raw) }
}

/** The id that the originator gave the story, out of its address: `rferl:30785333`. */
export function originatorIdOf(page: PageText, url: UrlDraft | null): string | null {
  if (!url?.value) return null
  for (const { urlId, name } of page.profiles) {
    const id = urlId?.exec(url.value)?.[1]
    if (id !== undefined) return `${name}:${id}`
  }
  return null
}
