import iconv from 'iconv-lite'
import PostalMime, { type Email } from 'postal-mime'
import type { Problem } from '../../text/draft.ts'
import { findOrganisation } from '../../text/page/agencies/find-organisation.ts'
import { looksLikeOrganisation } from '../../text/page/credits/guess-source-kind.ts'
import type { GivenField, Story } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import { mendCharsets } from './mend-charsets.ts'

/** A message: what it is known by, and its story, or why it has none. */
export interface Message {
  readonly id: string | null
  readonly story: Story | Omit<Problem, 'path'>
}

/** A mail message, e.g. a newsletter -> its story. Attachments are left alone. */
export async function readMessage(original: Uint8Array): Promise<Message> {
  const bytes = mendCharsets(original)
  if (isEndlessFlow(bytes)) {
    const message = `Flowed text of more than ${MOST_FLOWED} lines`
    return { id: null, story: { code: 'TOO_LARGE', message, hint: 'No newsletter is like that; look at the file.' } }
  }
  let email: Email
  try {
    email = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 })
  } catch (error) {
    const message = `Not a message: ${(error as Error).message}`
    return { id: null, story: { code: 'MARKUP', message, hint: 'Get the message anew, with all its headers.' } }
  }
  const id = email.messageId?.replace(/[<>\s]/g, '') || null
  const body = withoutControls(email.html ?? withoutTail(email.text ?? ''))
  if (body.trim() === '')
    return { id, story: { code: 'NO_BODY', message: 'A message without text', hint: 'Attachments are not read.' } }
  const fields: GivenField[] = []
  const add = (name: string, value: string | undefined) => {
    if (value?.trim()) fields.push({ name, value, origin: 'mail' })
  }
  add('headline', email.subject)
  const sender = email.from?.name ?? ''
  add(findOrganisation(sender) !== null || looksLikeOrganisation(sender) ? 'publisher' : 'author', sender)
  // as the sender wrote it: the parser turns it into UTC
  add('date', email.headers.find(({ key }) => key === 'date')?.value ?? email.date)
  add('language', email.headers.find(({ key }) => key === 'content-language')?.value)
  const page = email.headers.find(({ key }) => key === 'archived-at')?.value.replace(/[<>]/g, '')
  if (/^https?:/.test(page ?? '')) add('url', page)
  const markup = email.html === undefined ? 'TEXT' : 'HTML'
  return { id, story: { fields: chooseFields(fields), body, markup, ...charsetOf(bytes, body) } }
}

/** A plain text without the signature, and without the older mail that is quoted below it. */
function withoutTail(text: string): string {
  const signature = /(?:^|\n)-- ?\r?\n(?![\s\S]{2000})/.exec(text)
  const own = signature === null || signature.index === 0 ? text : text.slice(0, signature.index)
  const quoted = /(?:\n[^\n>]{0,200}(?:wrote|schrieb|a écrit|escribió) ?:[ \t]*\r?)?(?:\n>[^\n]*)+\s*$/i.exec(own)
  return quoted === null || quoted.index === 0 ? own : own.slice(0, quoted.index)
}

/** Joining flowed lines takes the parser more than linear time. */
const MOST_FLOWED = 50_000

function isEndlessFlow(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!text.includes('flowed')) return false
  let lines = 0
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) lines++
  return lines > MOST_FLOWED
}

/** The charset that the message declares; unsure where characters were lost in reading it. */
function charsetOf(bytes: Uint8Array, body: string): Pick<Story, 'charset' | 'charsetConfidence'> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 20_000)).toString('latin1')
  const html = head.search(/^content-type:\s{0,20}text\/html/im)
  const charset = /\bcharset="?([\w-]{3,40})/i.exec(head.slice(Math.max(0, html)))?.[1]?.toLowerCase() ?? 'utf-8'
  return { charset: charset === 'us-ascii' ? 'utf-8' : charset, charsetConfidence: body.includes('\ufffd') ? 0.5 : 1 }
}

/** Node's decoder of windows-1252 leaves the bytes 128 to 159 as control characters, which text never has. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => iconv.decode(Buffer.from(control, 'latin1'), 'windows-1252'))
}
