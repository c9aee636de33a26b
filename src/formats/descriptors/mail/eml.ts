import { isProblem } from '../../../text/is-problem.ts'
import { messageBreaksOff } from '../../breaks-off/message-breaks-off.ts'
import { withoutHalfCharacter } from '../../breaks-off/without-half-character.ts'
import { truncated } from '../../bytes/refused.ts'
import { gather } from '../../bytes/streams.ts'
import { shortFile } from '../../detect/short-file.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { makeRawArticle } from '../../make-raw-article.ts'

export const EML: Format = {
  name: 'eml',
  mimeTypes: ['message/rfc822'],
  endings: ['eml', 'msg'],
  holds: 'ARTICLE',
  limit: 'wholeBytes',
  recognise: (sample) =>
    isMessage(sample.text) ? CERTAINTY.STRUCTURE : shortFile(sample, ['eml'], /^[A-Za-z][\w-]{0,60}(?::|$)/),
  async *read({ path, stream }, { options, limits }) {
    const { readMessage } = await import('../../mail/read-message.ts')
    const bytes = await gather(stream, limits.wholeBytes)
    const breaksOff = messageBreaksOff(bytes)
    if (breaksOff === 'SURELY') throw truncated('within its headers or a part')
    const { story } = await readMessage(breaksOff ? withoutHalfCharacter(bytes) : bytes)
    yield isProblem(story) ? { ...story, path } : makeRawArticle(path, 'EMAIL', story, options)
    if (breaksOff) throw truncated('perhaps: its last line has no end')
  },
}

/** Three of a mail's headers before the first blank line, one of them such as only mail has. */
function isMessage(text: string): boolean {
  if (!/^[A-Za-z][\w-]{1,60}:/.test(text)) return false
  const end = text.search(/\r?\n\r?\n/)
  const header = text.slice(0, end < 0 ? 16_000 : end)
  const names = new Set([...header.matchAll(/^([A-Za-z][\w-]{1,60}):/gm)].map((match) => match[1]!.toLowerCase()))
  const mail = ['message-id', 'mime-version', 'received', 'return-path', 'dkim-signature'].some((name) =>
    names.has(name),
  )
  return (
    mail &&
    ['from', 'to', 'subject', 'date', 'message-id', 'mime-version'].filter((name) => names.has(name)).length >= 3
  )
}
