import type { TextBlock } from '../markup/render-blocks.ts'
import type { PartedArticle, PartedText } from '../parted-text.ts'
import type { GivenField, Story } from '../raw-article.ts'
import { joinLines, plainMarks } from './join-lines.ts'

/** The signs that begin a message, begin its text, and end that; some wires end with EOT alone. */
const [SOH, STX, ETX, EOT] = ['\u0001', '\u0002', '\u0003', '\u0004']

/** Signs for machines, but for tabs and the ends of lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu

/** The header of IPTC 7901: service and number, urgency, category, words, keywords: `xna062 4 i 211 ccccb   xna 061`. */
const IPTC = /^([a-z]{2,6}\d{2,6}) +(\d) +[a-z]{1,4} +\d{1,5}\b/i

/** Characters of the longest header of a message. */
const LONGEST_HEADER = 600

/**
 * Tells whether a text begins as a message of IPTC 7901 or ANPA 1312 does. One that is whole (`isWhole`: the text is all
 * there is) may break off within its header.
 */
export function isWire(text: string, isWhole: boolean): boolean {
  const [start, body] = [text.indexOf(SOH), text.indexOf(STX)]
  if (start < 0 || start >= 8 || !isSynchronising(text.slice(0, start))) return false
  return body < 0 ? isWhole && text.length < LONGEST_HEADER : body > start + 4 && body < start + LONGEST_HEADER
}

/** Tells whether a text is nothing but signs for machines, which a wire may begin with. */
export function isSynchronising(text: string): boolean {
  return text.replace(CONTROL, '').trim() === ''
}

/** Parts a file of IPTC 7901 or ANPA 1312 into its messages: header, STX, text, ETX. */
export function readWire(text: string): PartedText {
  const messages = text.split(SOH).slice(1)
  const last = messages.at(-1) ?? ''
  const breaksOff = last.includes(ETX) || last.includes(EOT) ? null : 'within a message'
  const whole = breaksOff === null ? messages : messages.slice(0, -1)
  return { articles: whole.filter((message) => message.includes(STX)).map(readMessage), breaksOff }
}

function readMessage(message: string): PartedArticle {
  const at = message.indexOf(STX)
  const end = message.indexOf(ETX, at)
  // device controls part the header's fields
  const header = message
    .slice(0, at)
    .replace(/\p{Cc}/gu, ' ')
    .trim()
  const body = message.slice(at + 1, end < 0 ? undefined : end).replace(CONTROL, '')
  const id = IPTC.exec(header)?.[1] ?? /^[a-z]\d{3,5}/i.exec(header)?.[0] ?? null
  if (KILL.test(header) || KILL.test(body.slice(0, 200)))
    return { id, story: { code: 'WITHDRAWN', message: 'Its agency kills it', hint: 'Nothing is to be done.' } }
  const read = /^\^/m.test(body.slice(0, 400)) ? readAnpa(body) : readIptc(body)
  if (read.body.length === 0)
    return { id, story: { code: 'NO_BODY', message: 'A message without text', hint: 'Nothing is to be done.' } }
  return { id, story: { ...read, markup: null } }
}

const KILL = /(?:^|[\s^-])(?:(?:BULLETIN |MANDATORY )?KILL(?:\b|-)|[\w-]{1,60}-KILL\b|WITHHOLD\b|ELIMINATION\b)/

/** Lines that only editors read. */
const NOTE =
  /^(?:Eds\b|Editors?' ?notes?\b|Editors?:|AP (?:Photo|Video|Graphic)|With (?:AP )?Photos|\(?(?:Eds|Berichtigung|Correction|Corrects?|Updates?)\b ?:)/i

/** Headline, ended by `=`, with the byline below it; then the text; what is not to be published last. */
function readIptc(body: string): Pick<Story, 'fields' | 'body'> {
  const head = /^([\s\S]{0,600}?)=\s*\r?\n/.exec(body)
  const lines = (head?.[1] ?? body.slice(0, body.indexOf('\n'))).split(/\r?\n/).map((line) => line.trim())
  const byline = lines.findIndex((line, i) => i > 0 && /^(?:By|Von|Por|Par|Di) \p{Lu}/u.test(line))
  const headline = lines
    .slice(0, byline < 0 ? undefined : byline)
    .join(' ')
    .trim()
  const rest = body.slice(head?.[0].length ?? body.indexOf('\n') + 1)
  const stop = rest.search(
    /^(?:#+ ?\w+ NOTE(?:BOOK|S)\b|\* \* \* \*|.{0,10}The following information is not (?:intended )?for publication|<[A-Z]{3,8}>)/im,
  )
  return {
    fields: fieldsOf({ headline, byline: byline < 0 ? '' : lines.slice(byline).join(' ') }),
    body: [...blocksOf(stop < 0 ? rest : rest.slice(0, stop)), ...(stop < 0 ? [] : blocksOf(rest.slice(stop), true))],
  }
}

/** Lines that begin with `^` and end in `<` or `=`: keywords, headline, notes, byline and for whom; then the text. */
function readAnpa(body: string): Pick<Story, 'fields' | 'body'> {
  const heads: string[] = []
  const rest = body.replace(/^\^([^\n]*)\n?/gm, (_, line: string) => {
    heads.push(plainMarks(line.replace(/[<=]?\s*$/, '').trim()))
    return ''
  })
  const notes = heads.filter((line) => NOTE.test(line))
  const plain = heads.filter((line) => line !== '' && !notes.includes(line))
  const byline = plain.findIndex((line, i) => i > 0 && /^By \p{Lu}/u.test(line))
  // the line below names the agency, or an office there
  const below = byline < 0 ? '' : (plain[byline + 1] ?? '')
  return {
    fields: fieldsOf({
      headline: plain[1] === plain[byline] ? (plain[0] ?? '') : (plain[1] ?? plain[0] ?? ''),
      byline: byline < 0 ? '' : [plain[byline], below].filter((line) => line !== '').join(', '),
    }),
    body: [...notes.map((text): TextBlock => ({ text, tag: 'furniture', links: 0 })), ...blocksOf(rest)],
  }
}

function fieldsOf(values: Readonly<Record<string, string>>): GivenField[] {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, value: plainMarks(value), origin: 'wire' }))
}

function blocksOf(text: string, isNote = false): TextBlock[] {
  return joinLines(plainMarks(text)).map((paragraph) => ({
    text: paragraph,
    tag: isNote || NOTE.test(paragraph) ? 'furniture' : 'text',
    links: 0,
  }))
}
