import { CERTAINTY, type Format } from '../../format.ts'
import { readPlain } from '../read-plain.ts'

const endings = ['md', 'mkd', 'mdown', 'markdown']

export const MARKDOWN: Format = {
  name: 'markdown',
  mimeTypes: ['text/markdown'],
  endings,
  holds: 'ARTICLE',
  limit: 'itemBytes',
  recognise: ({ ending }) => (endings.includes(ending) ? CERTAINTY.ENDING : CERTAINTY.NONE),
  read: readPlain('MARKDOWN'),
}
