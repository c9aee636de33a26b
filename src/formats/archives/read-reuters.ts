import { decodeEntities } from '../markup/decode-entities.ts'
import type { PartedArticle, PartedText } from '../parted-text.ts'
import type { GivenField } from '../raw-article.ts'
import { joinLines } from '../wires/join-lines.ts'

const STORY = /<REUTERS\b([^>]*)>([\s\S]*?)<\/REUTERS>/g

/** Parts a file of the Reuters-21578 collection: SGML with a `<REUTERS>` for each story, of which some are headlines only. */
export function readReuters(text: string): PartedText {
  const stories = [...text.matchAll(STORY)]
  const last = stories.at(-1)
  const rest = text.slice(last === undefined ? 0 : last.index + last[0].length).trimStart()
  return {
    articles: stories.map(([, attributes, inner]) => readStory(attributes!, inner!)),
    breaksOff: rest.startsWith('<') ? 'within a story' : null,
  }
}

function readStory(attributes: string, inner: string): PartedArticle {
  const id = /NEWID="(\d+)"/.exec(attributes)?.[1] ?? null
  const paragraphs = joinLines(wordsOf(inner, 'BODY')).filter((words) => !/^reuters?\.?$/i.test(words))
  const last = paragraphs.at(-1)?.replace(/\s+REUTERS?$/i, '')
  const body = [...paragraphs.slice(0, -1), ...(last ? [last] : [])]
  if (body.length === 0)
    return {
      id,
      story: { code: 'NO_BODY', message: 'A headline alone', hint: 'Nothing is wrong where it has no text.' },
    }
  const dateline = wordsOf(inner, 'DATELINE')
    .replace(/\s+/g, ' ')
    .replace(/[\s-]+$/, '')
    .trim()
  const topic = /<TOPICS>\s*<D>([^<]*)<\/D>/.exec(inner)?.[1] ?? ''
  const fields: GivenField[] = []
  const add = (name: string, value: string) => {
    if (value.trim() !== '') fields.push({ name, value: value.replace(/\s+/g, ' ').trim(), origin: 'reuters-21578' })
  }
  add('headline', wordsOf(inner, 'TITLE'))
  add('byline', wordsOf(inner, 'AUTHOR'))
  add('date', wordsOf(inner, 'DATE').replace(/\.\d+\s*$/, ''))
  add('dateline', dateline)
  add('place', dateline.split(/, (?=\p{L}{3,9}\.? \d)/u)[0]!)
  add('section', decodeEntities(topic))
  add('source', 'Reuters')
  add('language', 'en')
  return { id, story: { fields, body: body.map((words) => ({ text: words, tag: 'text', links: 0 })), markup: null } }
}

/** The words of an element, without the control characters that the collection keeps of its wire. */
function wordsOf(inner: string, name: string): string {
  const words = new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(inner)?.[1] ?? ''
  return decodeEntities(words.replace(/&#\d{1,2};/g, '')).replace(/(?![\t\n\r])\p{Cc}/gu, '')
}
