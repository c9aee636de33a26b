import { decodeEntities } from '../markup/decode-entities.ts'
import type { TextBlock } from '../markup/render-blocks.ts'
import type { GivenField } from '../raw-article.ts'

/** Headings of what a page of Wikinews and Wikipedia ends with. */
const END =
  /^(?:sources?|references|notes|external links|see also|further reading|related (?:news|articles|stories)|sister links|bibliography|quellen|einzelnachweise|weblinks|fuentes|referencias|sources? externes?|références|liens externes)$/i

/** An article in wikitext: its story, and what its templates say: `{{date|…}}`, `{{byline|…}}`, `{{source|…}}`. */
export function readWikitext(text: string): {
  readonly fields: readonly GivenField[]
  readonly body: readonly TextBlock[]
} {
  const templates: string[] = []
  const bare = withoutTemplates(text.replace(/<!--[\s\S]*?-->/g, ''), templates)
  const fields = templates.flatMap(fieldsOf)
  const body: TextBlock[] = []
  let paragraph: string[] = []
  const flush = () => {
    const words = paragraph.join(' ').trim()
    if (words !== '') body.push({ text: words, tag: 'text', links: 0 })
    paragraph = []
  }
  for (const raw of plainWikitext(bare).split('\n')) {
    const line = raw.trim()
    const heading = /^={2,6}\s*(.*?)\s*={2,6}$/.exec(line)?.[1]
    const item = /^[*#:;]+\s*(.*)$/.exec(line)?.[1]
    if (heading !== undefined || item !== undefined || line === '' || /^(?:[{|!]|__|-{4})/.test(line)) flush()
    if (heading !== undefined && END.test(heading)) break
    if (heading) body.push({ text: heading, tag: 'heading', links: 0 })
    else if (item) body.push({ text: item, tag: 'item', links: 0 })
    else if (line !== '' && heading === undefined && item === undefined && !/^(?:[{|!]|__|-{4})/.test(line))
      paragraph.push(line)
  }
  flush()
  return { fields, body }
}

/** The text without `{{…}}`, however deep; the outermost are given to `templates`. */
function withoutTemplates(text: string, templates: string[]): string {
  let out = ''
  let depth = 0
  let from = 0
  for (const match of text.matchAll(/\{\{|\}\}/g)) {
    if (match[0] === '{{' && depth++ === 0) {
      out += text.slice(from, match.index)
      from = match.index + 2
    } else if (match[0] === '}}' && depth > 0 && --depth === 0) {
      templates.push(text.slice(from, match.index))
      from = match.index + 2
    }
  }
  return depth > 0 ? out : out + text.slice(from)
}

/** Links as their words, marks of emphasis and references left out; pictures and categories are no text. */
function plainWikitext(text: string): string {
  const plain = text
    .replace(/<ref\b[^>]*\/>|<ref\b[\s\S]*?<\/ref>|<(gallery|math|timeline|syntaxhighlight)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\{\|[\s\S]*?\n\|\}/g, '')
    .replace(
      /\[\[(?:File|Image|Category|Datei|Bild|Kategorie|Archivo|Categoría|Fichier|Catégorie)\s*:(?:[^[\]]|\[\[[^[\]]*\]\])*\]\]/gi,
      '',
    )
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[(?:https?:|\/\/)\S+ ([^\]]*)\]/g, '$1')
    .replace(/\[(?:https?:|\/\/)\S+\]/g, '')
    .replace(/'{2,5}/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
  return decodeEntities(plain)
}

/** Reads what a template of Wikinews says of the story. */
function fieldsOf(template: string): GivenField[] {
  const [first, ...rest] = template.split('|').map((part) => part.trim())
  const named = new Map(
    rest
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')).trim().toLowerCase(), part.slice(part.indexOf('=') + 1).trim()]),
  )
  const field = (name: string, value: string | undefined) =>
    value ? [{ name, value: plainWikitext(value).trim(), origin: 'wikitext' }] : []
  const plain = rest.find((part) => !part.includes('='))
  switch (first?.toLowerCase()) {
    case 'date':
      return field('date', plain)
    case 'byline':
      return [...field('date', named.get('date')), ...field('place', named.get('location'))]
    case 'source':
    case 'cite news':
      return field('contributor', named.get('pub') ?? named.get('publisher') ?? named.get('work'))
    default:
      return []
  }
}
