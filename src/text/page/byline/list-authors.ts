import type { Span } from '../../span.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { PageText } from '../blocks/page-text.ts'
import type { FrontMatter } from '../fields/read-front-matter.ts'
import type { AuthorDraft, Block } from '../page-fields.ts'
import { nameAsSaid, readAuthors } from './read-authors.ts'
import { type Byline, readByline } from './read-byline.ts'

/** Lists who wrote the story: by the front matter, else by the bylines of the page. */
export function listAuthors(page: PageText, blocks: readonly Block[], front: FrontMatter | null): AuthorDraft[] {
  const values = ['author', 'authors', 'byline'].map((key) => front?.values.get(key)).find((list) => list !== undefined)
  if (values === undefined)
    return blocks.filter(({ role }) => role === 'BYLINE').flatMap((block) => blockAuthors(page, block))
  return values.flatMap(({ value, span }) => {
    const line = foldLine(value)
    const names = readByline(line, null, true)?.names ?? { start: 0, end: line.length }
    return readAuthors(line, names).map(({ start, end, type }) => {
      // Where quoting makes the value differ from what is printed, the whole of it stands for the author.
      const asPrinted = span.end - span.start === value.length
      const at = asPrinted ? { start: span.start + start, end: span.start + end } : span
      return { name: saidOf(value.slice(start, end), type), type, span: at }
    })
  })
}

const saidOf = (name: string, type: AuthorDraft['type']) => (type === 'PERSON' ? nameAsSaid(name) : name)

function blockAuthors(page: PageText, block: Block): AuthorDraft[] {
  const line = foldLine(page.text.slice(block.start, block.end))
  const names = namesByProfile(page, block, line) ?? readByline(line, page.dateOrder, true)?.names
  if (names === undefined) return []
  return readAuthors(line, names).map(({ start, end, type }) => {
    const span = { start: block.start + start, end: block.start + end }
    return { name: saidOf(page.text.slice(span.start, span.end).replace(/\s+/g, ' '), type), type, span }
  })
}

/** The group `names` in the pattern of the profile's rule that found the byline. */
function namesByProfile({ profiles }: PageText, { rule }: Block, line: string): Byline['names'] | undefined {
  const pattern = profiles.flatMap((profile) =>
    profile.lines.flatMap((one) => (`${profile.name}/${one.name}` === rule ? one.pattern : [])),
  )[0]
  if (!pattern?.source.includes('(?<names>')) return undefined
  const at = new RegExp(pattern.source, `${pattern.flags}d`).exec(line)?.indices?.groups?.names
  return at && { start: at[0], end: at[1] }
}

/** The byline as printed, without the date that may stand in its line. */
export function bylineSpan(page: PageText, block: Block | undefined): Span | null {
  if (block === undefined) return null
  const line = foldLine(page.text.slice(block.start, block.end))
  const names = readByline(line, page.dateOrder, true)?.names
  const emphasis = /^[*_]{0,3}/.exec(line)![0].length
  return { start: block.start + emphasis, end: names === undefined ? block.end : block.start + names.end }
}
