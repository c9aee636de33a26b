import { isProblem } from '../../../text/is-problem.ts'
import { decode } from '../../../text/page/decode/decode.ts'
import { readWikitext } from '../../archives/read-wikitext.ts'
import { endsInsideCharacter } from '../../breaks-off/ends-inside-character.ts'
import { wikitextBreaksOff } from '../../breaks-off/wikitext-breaks-off.ts'
import { withoutHalfCharacter } from '../../breaks-off/without-half-character.ts'
import { truncated } from '../../bytes/refused.ts'
import { gather } from '../../bytes/streams.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { makeRawArticle } from '../../make-raw-article.ts'

/** A page as MediaWiki keeps it. */
export const WIKITEXT: Format = {
  name: 'wikitext',
  mimeTypes: ['text/x-wiki'],
  endings: ['wiki', 'mediawiki', 'wikitext'],
  holds: 'ARTICLE',
  limit: 'itemBytes',
  recognise({ text, ending }) {
    if (WIKITEXT.endings.includes(ending)) return CERTAINTY.ENDING
    return /^\{\{[\p{L}][^{}\n]{0,200}\}\}/u.test(text) && /\[\[[^[\]\n]+\]\]/.test(text)
      ? CERTAINTY.SHAPE
      : CERTAINTY.NONE
  },
  async *read({ path, stream }, { options, limits }) {
    const bytes = await gather(stream, limits.itemBytes)
    const decoded = decode(path, withoutHalfCharacter(bytes), { encoding: options.encoding })
    if (isProblem(decoded)) return yield decoded
    const { text, charset, charsetConfidence } = decoded
    const { fields, body } = readWikitext(text)
    const breaksOff = wikitextBreaksOff(text)
    if (breaksOff === null || body.length > 0)
      yield makeRawArticle(path, 'TEXT', { fields, body, markup: null, charset, charsetConfidence }, options)
    if (endsInsideCharacter(bytes)) throw truncated('within a character')
    if (breaksOff) throw truncated('perhaps: a template, a link, a table or a comment is not closed')
  },
}
