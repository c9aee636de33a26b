import { htmlBreaksOff } from '../../breaks-off/html-breaks-off.ts'
import { withoutHalfCharacter } from '../../breaks-off/without-half-character.ts'
import { truncated } from '../../bytes/refused.ts'
import { gather } from '../../bytes/streams.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { makeRawArticle } from '../../make-raw-article.ts'
import { hasNoElement } from '../../markup/root-certainty.ts'
import { MARKDOWN } from '../text/markdown.ts'

export const HTML: Format = {
  name: 'html',
  mimeTypes: ['text/html', 'application/xhtml+xml'],
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  holds: 'ARTICLE',
  limit: 'itemBytes',
  recognise({ root, ending }) {
    const isPart = root?.isFragment && !MARKDOWN.endings.includes(ending)
    return root?.name === 'html' || isPart ? CERTAINTY.STRUCTURE : CERTAINTY.NONE
  },
  isBeginning: hasNoElement,
  async *read({ path, stream }, { options, limits }) {
    const bytes = await gather(stream, limits.itemBytes)
    const breaksOff = htmlBreaksOff(bytes)
    if (breaksOff === 'SURELY') throw truncated('within a tag, a comment or a script')
    yield makeRawArticle(path, 'HTML', breaksOff ? withoutHalfCharacter(bytes) : bytes, options)
    if (breaksOff) throw truncated('perhaps: the last end tag is missing')
  },
}
