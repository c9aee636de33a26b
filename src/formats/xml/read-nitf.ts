import type { DocumentDraft, Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { findOrganisation } from '../../text/page/agencies/find-organisation.ts'
import { childrenOf, type Element, find, findAll, localName, rawText, textOf } from '../markup/element.ts'
import { parseXml } from '../markup/parse-xml.ts'
import { renderBlocks, type TextBlock } from '../markup/render-blocks.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import { type Decoded, writeDocument } from '../write-document.ts'

/** A file of NITF -> its document. https://iptc.org/std/NITF/ */
export function readNitf(article: RawArticle, { text, ...charset }: Decoded): DocumentDraft | Problem {
  const root = parseXml(article.path, text)
  if (isProblem(root)) return root
  const nitf = localName(root.name) === 'nitf' ? root : findAll(root, ['nitf'])[0]
  if (nitf === undefined) {
    const message = `The root element is ${root.name}, not nitf`
    return { code: 'UNKNOWN_FORM', path: article.path, message, hint: 'Leave --format away, or name the right one.' }
  }
  const { fields, blocks } = storyOfNitf(nitf)
  return writeDocument(article, { ...charset, fields: chooseFields(fields, article.fields), body: blocks })
}

/** Reads what NITF says of its story, and the story's blocks, its own foot included. */
export function storyOfNitf(nitf: Element): { fields: GivenField[]; blocks: TextBlock[] } {
  const fields: GivenField[] = []
  const add = (name: string, value: string | undefined) => {
    if (value?.trim()) fields.push({ name, value: value.trim(), origin: 'nitf' })
  }
  const head = find(nitf, 'head')
  const data = find(head, 'docdata')
  const top = find(nitf, 'body', 'body.head')
  const publication = find(head, 'pubdata')
  add('headline', textOf(find(top, 'hedline', 'hl1')) || textOf(find(top, 'headline')) || textOf(find(head, 'title')))
  add('standfirst', textOf(find(top, 'abstract')) || textOf(find(top, 'hedline', 'hl2')))
  for (const byline of childrenOf(top, 'byline')) addByline(byline, add)
  add('date', find(data, 'date.issue')?.attributes.norm ?? publication?.attributes['date.publication'])
  add('dateline', textOf(find(top, 'dateline')))
  const location = textOf(find(top, 'dateline', 'location'))
  // some write a date there
  add('place', /\d{4}/.test(location) ? '' : location)
  add('section', publication?.attributes['position.section'])
  add('language', nitf.attributes['xml:lang'] ?? find(nitf, 'body')?.attributes['xml:lang'])
  add('distributor', textOf(find(top, 'distributor')))
  add('publisher', publication?.attributes.name)
  const rights = find(data, 'doc.copyright')?.attributes
  if (rights?.holder) add('copyright', `(c) ${rights.year ?? ''} ${rights.holder}`)
  add('copyright', textOf(find(top, 'rights')))
  add('url', publication?.attributes['ex-ref'])
  const content = find(nitf, 'body', 'body.content')
  const end = find(nitf, 'body', 'body.end')
  return { fields, blocks: renderBlocks([...(content ? [content] : []), ...(end ? [end] : [])]) }
}

/** `<byline>By <person>Jane Roe</person><byttl>Northern Wire</byttl></byline>` */
function addByline(byline: Element, add: (name: string, value: string) => void): void {
  const people = findAll(byline, ['person']).map(textOf)
  const title = textOf(find(byline, 'byttl'))
  const whole = textOf(byline)
  const printed =
    people.length > 0 || title === '' ? whole : rawText(byline).replace(title, '').replace(/\s+/g, ' ').trim()
  add('byline', title && printed.endsWith(title) ? printed.slice(0, -title.length).replace(/[\s,]+$/, '') : printed)
  for (const person of people) add('author', person)
  add(findOrganisation(title) === null ? 'byline title' : 'credit', title)
}
