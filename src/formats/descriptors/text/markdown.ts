import { CERTAINTY, type Format } from '../../format.ts'
import { readSingle } from '../read-single.ts'

const endings = ['md', 'mkd', 'mdown', 'markdown']

export const MARKDOWN: Format = {
  name: 'markdown',
  mimeTypes: ['text/markdown'],
  endings,
  holds: 'ARTICLE',
  limit: 'itemBytes',
  recognise: ({ ending }) => (endings.includes(ending) ? CERTAINTY.ENDING : CERTAINTY.NONE),
  read: readSingle('MARKDOWN'),
}
