import { CERTAINTY, type Format } from '../../format.ts'
import { readPlain } from '../read-plain.ts'

export const TEXT: Format = {
  name: 'text',
  mimeTypes: ['text/plain'],
  endings: ['txt', 'text', 'asc'],
  holds: 'ARTICLE',
  limit: 'itemBytes',
  recognise: () => CERTAINTY.ANY_TEXT,
  read: readPlain('TEXT'),
}
