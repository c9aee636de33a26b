import type { XmlItem } from '../containers/read-xml-file.ts'
import { type Element, find, findAll, rawText, textOf } from '../markup/element.ts'
import { renderBlocks } from '../markup/render-blocks.ts'
import type { GivenField, Story } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import { joinLines } from '../wires/join-lines.ts'
import { storyOfNitf } from './read-nitf.ts'

/** The items of NewsML 1.0 to 1.2 that hold text; pictures and packages hold none. */
export function readNewsml1(root: Element, charset: Pick<Story, 'charset' | 'charsetConfidence'>): XmlItem[] {
  return findAll(root, ['NewsItem']).map((item) => {
    const identifier = find(item, 'Identification', 'NewsIdentifier')
    const id = textOf(find(identifier, 'PublicIdentifier')) || textOf(find(identifier, 'NewsItemId')) || null
    const status = find(item, 'NewsManagement', 'Status')?.attributes.FormalName ?? ''
    if (/^(?:cancell?ed|withheld|killed?)$/i.test(status))
      return {
        id,
        story: { code: 'WITHDRAWN', message: `Its publisher says: ${status}`, hint: 'Nothing is to be done.' },
      }
    const content = contentOf(item)
    if (content === null)
      return {
        id,
        story: { code: 'NO_BODY', message: 'An item without text', hint: 'Only text inside the file is read.' },
      }
    return {
      id,
      story: { fields: chooseFields(metaOf(item), content.fields), body: content.body, markup: null, ...charset },
    }
  })
}

function metaOf(item: Element): GivenField[] {
  const fields: GivenField[] = []
  const add = (name: string, value: string | undefined) => {
    if (value?.trim()) fields.push({ name, value: value.replace(/\s+/g, ' ').trim(), origin: 'newsml' })
  }
  const lines = findAll(item, ['NewsLines'])[0]
  const language = findAll(item, ['Language'])[0]?.attributes.FormalName
  add('headline', textOf(find(lines, 'HeadLine')))
  add('standfirst', textOf(find(lines, 'SubHeadLine')))
  add('byline', textOf(find(lines, 'ByLine')))
  const dateline = textOf(find(lines, 'DateLine')).replace(/[\s\u2013\u2014-]+$/, '')
  add('dateline', dateline)
  add('place', /^([^,(]{2,40}?)(?=, | \(|$)/.exec(dateline)?.[1])
  add('credit', textOf(find(lines, 'CreditLine')))
  add('copyright', textOf(find(lines, 'CopyrightLine')))
  const management = find(item, 'NewsManagement')
  add('date', textOf(find(management, 'FirstCreated')))
  add('modified', textOf(find(management, 'ThisRevisionCreated')))
  add('language', language ?? item.attributes['xml:lang'])
  const party = findAll(item, ['Provider', 'Source'])[0]
  add('source', find(party, 'Party')?.attributes.FormalName)
  return fields
}

/** The text: NITF, XHTML, or plain in `<DataContent>`. */
function contentOf(item: Element): Pick<Story, 'fields' | 'body'> | null {
  for (const data of findAll(item, ['DataContent'])) {
    const nitf = findAll(data, ['nitf'])[0]
    if (nitf !== undefined && find(nitf, 'body', 'body.head') !== undefined) {
      const { fields, blocks } = storyOfNitf(nitf)
      if (blocks.length > 0) return { fields, body: blocks }
    }
    const body = findAll(data, ['body.content', 'body'])[0] ?? data
    const words = rawText(data).trim()
    if (/^<p[\s>]/i.test(words)) return { fields: [], body: words }
    const blocks = body.children.some((child) => typeof child !== 'string')
      ? renderBlocks(body.children)
      : joinLines(words).map((text) => ({ text, tag: 'text' as const, links: 0 }))
    // a picture's caption, or a number, is no story
    if (blocks.some(({ text }) => text.length > 60)) return { fields: [], body: blocks }
  }
  return null
}
