import type { Problem } from '../../text/draft.ts'
import { childrenOf, type Element, find, findAll, localName, rawText, textOf } from '../markup/element.ts'
import { renderBlocks, type TextBlock } from '../markup/render-blocks.ts'
import type { GivenField, Story } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import { plainWords } from '../records/plain-words.ts'
import type { Decoded } from '../write-document.ts'

/** One entry of a feed: what it is known by, and its story, or why it has none. */
export interface FeedEntry {
  readonly id: string | null
  readonly story: Story | Omit<Problem, 'path'>
}

/** Fewest characters of a `<description>` that is a story and no summary. */
const STORY = 600

/** The entries of RSS 2.0, RSS 1.0 or Atom, in their order. */
export function readFeed(root: Element, charset: Omit<Decoded, 'text'>): FeedEntry[] {
  const feed = localName(root.name) === 'feed' ? root : (find(root, 'channel') ?? root)
  const publisher = textOf(find(feed, 'title'))
  const language = textOf(find(feed, 'language')) || root.attributes['xml:lang'] || ''
  return findAll(root, ['item', 'entry']).map((entry) => {
    const id = textOf(find(entry, 'guid')) || textOf(find(entry, 'id')) || linkOf(entry) || null
    const body = bodyOf(entry)
    if (body === null) {
      const message = 'An entry without its full text'
      return {
        id,
        story: { code: 'SUMMARY_ONLY', message, hint: `Save the page itself: ${linkOf(entry) || 'no link'}` },
      }
    }
    const given: GivenField[] = []
    for (const [name, value] of [['publisher', publisher] as const, ['language', language] as const])
      given.push({ name, value, origin: 'feed' })
    return { id, story: { fields: chooseFields(fieldsOf(entry), given), body, markup: null, ...charset } }
  })
}

function fieldsOf(entry: Element): GivenField[] {
  const fields: GivenField[] = []
  const add = (name: string, ...values: string[]) => {
    const value = values.find((one) => one !== '')
    if (value !== undefined) fields.push({ name, value: plainWords(value), origin: 'feed' })
  }
  const text = (name: string) => textOf(find(entry, name))
  add('headline', text('title'))
  const authors = [...childrenOf(entry, 'dc:creator').map(textOf), ...childrenOf(entry, 'author').map(authorOf)]
  for (const author of authors) add('author', author)
  add('date', text('pubDate'), text('published'), text('dc:date'), text('issued'), text('updated'))
  add('modified', text('updated'), text('atom:updated'))
  const category = find(entry, 'category')
  add('section', category?.attributes.label ?? '', category?.attributes.term ?? '', textOf(category))
  add('language', text('dc:language'), entry.attributes['xml:lang'] ?? '')
  const source = find(entry, 'source')
  add('source', textOf(find(source, 'title')), source?.children.length === 1 ? textOf(source) : '')
  add('copyright', text('rights'), text('dc:rights'))
  add('url', linkOf(entry))
  return fields
}

/** RSS: `jane@example.org (Jane Roe)`; Atom: `<name>`. */
function authorOf(author: Element): string {
  const name = textOf(find(author, 'name'))
  if (name !== '') return name
  const words = textOf(author)
  return /^\S+@\S+ \((.+)\)$/.exec(words)?.[1] ?? (/^\S+@\S+$/.test(words) ? '' : words)
}

function linkOf(entry: Element): string {
  const links = childrenOf(entry, 'link').filter(({ name }) => name === 'link')
  const page = links.find(({ attributes: { rel = 'alternate' } }) => rel === 'alternate')
  const href = page?.attributes.href ?? textOf(page)
  const guid = find(entry, 'guid')
  return href || (guid && guid.attributes.isPermaLink !== 'false' && /^https?:/.test(textOf(guid)) ? textOf(guid) : '')
}

/** The full text: as HTML in words, or as XHTML elements. */
function bodyOf(entry: Element): string | readonly TextBlock[] | null {
  const encoded = find(entry, 'content:encoded')
  if (encoded !== undefined && textOf(encoded) !== '') return rawText(encoded)
  const content = find(entry, 'content')
  if (content?.attributes.type === 'xhtml') {
    const blocks = renderBlocks(content.children)
    return blocks.length === 0 ? null : blocks
  }
  const words = content === undefined ? '' : rawText(content)
  if (words.trim() !== '') return words
  const description = rawText(find(entry, 'description') ?? find(entry, 'summary'))
  return description.length >= STORY ? description : null
}
