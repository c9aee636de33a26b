import { readWikitext } from '../../archives/read-wikitext.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { readMany } from '../read-many.ts'

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
  read: readMany('TEXT', (text) => [{ id: null, story: { ...readWikitext(text), markup: null } }]),
}
