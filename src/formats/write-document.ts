import type { DocumentDraft, Mark, Problem } from '../text/draft.ts'
import type { TextBlock } from './markup/render-blocks.ts'
import type { GivenField, RawArticle } from './raw-article.ts'

/** A file's characters, and how sure they are. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  /** 1 where the bytes prove the charset. */
  readonly charsetConfidence: number
}

/** Fields and blocks of an article, ready to be written out as the text that is kept. */
export interface Written extends Omit<Decoded, 'text'> {
  readonly fields: readonly GivenField[]
  /** Blocks that the markup names, or a body whose layout tells. */
  readonly body: readonly TextBlock[] | string
  readonly markdown?: boolean
}

/** Longest value of a field, in characters. */
const LONGEST = 10_000

/**
 * The document of an item: its fields, a line each (`headline: …`), a blank line, its text. Every field and every block
 * is marked where it stands, so that all that is read later has its exact place.
 */
export function writeDocument(
  article: RawArticle,
  { charset, charsetConfidence, ...written }: Written,
): DocumentDraft | Problem {
  const marks: Mark[] = []
  let text = ''
  for (const { name, value, origin } of written.fields) {
    const line = value.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
    if (line === '') continue
    const start = text.length + name.length + 2
    marks.push({ kind: 'FIELD', name, origin, start, end: start + line.length })
    text += `${name}: ${line}\n`
  }
  if (text !== '') text += '\n'
  if (typeof written.body === 'string') {
    const start = text.length
    text += written.body.replace(/\r\n?/g, '\n').replace(/^\s*\n|\s+$/g, '')
    if (written.markdown) marks.push({ kind: 'BLOCK', name: 'markdown', origin: 'body', start, end: text.length })
    if (text.length === start) return noBody(article)
  } else {
    if (written.body.length === 0) return noBody(article)
    for (const [i, block] of written.body.entries()) {
      if (i > 0) text += '\n\n'
      const start = text.length
      text += block.text
      marks.push({ kind: 'BLOCK', name: block.tag, origin: 'markup', start, end: text.length })
    }
  }
  const { path, sha256, byteLength, format } = article
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    const message = 'It holds a NUL character or half a surrogate pair'
    return { code: 'UNDECODABLE', path, message, hint: 'Write it anew as UTF-8, without \\u0000 and lone \\ud800.' }
  }
  return { path, sha256, byteLength, charset, charsetConfidence, format, text, marks }
}

function noBody({ path }: RawArticle): Problem {
  return { code: 'NO_BODY', path, message: 'No text of a story in it', hint: 'Nothing is wrong where it has none.' }
}
