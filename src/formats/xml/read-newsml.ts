import type { Problem } from '../../text/draft.ts'
import { childrenOf, type Element, find, findAll, localName, rawText, textOf } from '../markup/element.ts'
import { renderBlocks, type TextBlock } from '../markup/render-blocks.ts'
import type { GivenField, Story } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import type { Decoded } from '../write-document.ts'
import { storyOfNitf } from './read-nitf.ts'

/** One item of a NewsML file: its id and its story, or why it has none. */
export interface NewsmlItem {
  readonly id: string | null
  readonly story: Story | Omit<Problem, 'path'>
}

/** The items of NewsML-G2: a `newsItem`, or a `newsMessage` of several. Packages and concepts hold no text. */
export function readNewsml(root: Element, charset: Omit<Decoded, 'text'>): NewsmlItem[] {
  const items = localName(root.name) === 'newsItem' ? [root] : findAll(root, ['newsItem'])
  return items.map((item) => ({ id: item.attributes.guid ?? null, story: storyOf(item, charset) }))
}

function storyOf(item: Element, charset: Omit<Decoded, 'text'>): NewsmlItem['story'] {
  const status = find(item, 'itemMeta', 'pubStatus')?.attributes.qcode ?? ''
  if (/(?:^|:)(?:withheld|cancell?ed)$/i.test(status))
    return { code: 'WITHDRAWN', message: `Its publisher says: ${status}`, hint: 'Nothing is to be done.' }
  const content = contentOf(item)
  if (content === null) {
    const kind = find(item, 'itemMeta', 'itemClass')?.attributes.qcode ?? 'item'
    return { code: 'NO_BODY', message: `An item of ${kind} without text`, hint: 'Only text inside the file is read.' }
  }
  return { fields: chooseFields(metaOf(item), content.fields), body: content.body, markup: content.markup, ...charset }
}

function metaOf(item: Element): GivenField[] {
  const fields: GivenField[] = []
  const add = (name: string, ...values: (string | undefined)[]) => {
    const value = values.find((one) => one?.trim())
    if (value) fields.push({ name, value: value.trim(), origin: 'newsml' })
  }
  const meta = find(item, 'contentMeta')
  const itemMeta = find(item, 'itemMeta')
  const named = (element: Element) => textOf(find(element, 'name')) || element.attributes.literal
  add('headline', textOf(find(meta, 'headline')), textOf(find(itemMeta, 'title')))
  add('standfirst', textOf(childrenOf(meta, 'description').find((one) => /summary/i.test(one.attributes.role ?? ''))))
  add('byline', textOf(find(meta, 'by')), textOf(find(meta, 'byline')))
  for (const creator of childrenOf(meta, 'creator')) add('author', named(creator))
  add(
    'date',
    textOf(find(meta, 'contentCreated')),
    textOf(find(itemMeta, 'firstCreated')),
    textOf(find(itemMeta, 'versionCreated')),
  )
  add('modified', textOf(find(itemMeta, 'versionCreated')))
  add('dateline', textOf(find(meta, 'dateline')))
  const located = find(meta, 'located')
  if (located) add('place', named(located))
  add('language', find(meta, 'language')?.attributes.tag, item.attributes['xml:lang'])
  for (const source of childrenOf(meta, 'infoSource'))
    add(/contrib/i.test(source.attributes.role ?? '') ? 'contributor' : 'source', named(source))
  const provider = find(itemMeta, 'provider')
  if (provider) add('source', named(provider))
  add('credit', textOf(find(meta, 'creditline')))
  const rights = find(item, 'rightsInfo')
  const holder = find(rights, 'copyrightHolder')
  add('copyright', textOf(find(rights, 'copyrightNotice')), holder && `(c) ${named(holder) ?? ''}`)
  add(
    'url',
    find(item, 'itemMeta', 'link')?.attributes.href,
    childrenOf(meta, 'altId')
      .map(textOf)
      .find((id) => /^https?:/.test(id)),
  )
  return fields
}

/** The text inside an item: NITF, XHTML or plain. */
function contentOf(
  item: Element,
): { fields: GivenField[]; body: readonly TextBlock[] | string; markup: 'TEXT' | null } | null {
  for (const set of childrenOf(item, 'contentSet')) {
    for (const inline of childrenOf(set, 'inlineXML')) {
      const nitf = findAll(inline, ['nitf'])[0]
      if (nitf !== undefined) {
        const { fields, blocks } = storyOfNitf(nitf)
        return { fields, body: blocks, markup: null }
      }
      const body = findAll(inline, ['body'])[0] ?? inline
      // markup written as text
      const words = rawText(body).trim()
      if (/^<p[\s>]/i.test(words)) return { fields: [], body: words, markup: null }
      const blocks = renderBlocks(body.children)
      if (blocks.length > 0) return { fields: [], body: blocks, markup: null }
    }
    const data = find(set, 'inlineData')
    if (data !== undefined && textOf(data) !== '')
      return {
        fields: [],
        body: rawText(data),
        markup: /html/i.test(data.attributes.contenttype ?? '') ? null : 'TEXT',
      }
  }
  return null
}
