import type { XmlItem } from '../containers/read-xml-file.ts'
import { type Element, find, findAll, rawText, textOf } from '../markup/element.ts'
import type { Story } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import { readWikitext } from './read-wikitext.ts'

/** The articles of a dump of MediaWiki, in their last revision; pages of other name spaces and redirects are none. */
export function readMediawiki(root: Element, charset: Pick<Story, 'charset' | 'charsetConfidence'>): XmlItem[] {
  const site = textOf(find(root, 'siteinfo', 'sitename'))
  const language = root.attributes['xml:lang'] ?? ''
  return findAll(root, ['page'])
    .filter((page) => (textOf(find(page, 'ns')) || '0') === '0' && find(page, 'redirect') === undefined)
    .map((page) => {
      const id = textOf(find(page, 'id')) || null
      const revision = findAll(page, ['revision']).at(-1)
      const { fields, body } = readWikitext(rawText(find(revision, 'text')))
      if (body.length === 0)
        return {
          id,
          story: { code: 'NO_BODY', message: 'A page without text', hint: 'Nothing is wrong where it has none.' },
        }
      const given = [
        ['headline', textOf(find(page, 'title'))],
        ['modified', textOf(find(revision, 'timestamp'))],
        ['publisher', site],
        ['language', language],
      ].map(([name, value]) => ({ name: name!, value: value!, origin: 'mediawiki' }))
      const dated = fields.some(({ name }) => name === 'date') ? [] : [{ ...given[1]!, name: 'date' }]
      return { id, story: { fields: chooseFields(fields, given, dated), body, markup: null, ...charset } }
    })
}
