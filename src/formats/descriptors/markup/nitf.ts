import type { Format } from '../../format.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'
import { readSingle } from '../read-single.ts'

export const NITF: Format = {
  name: 'nitf',
  mimeTypes: ['application/nitf+xml'],
  endings: ['nitf', 'xml'],
  holds: 'ARTICLE',
  limit: 'itemBytes',
  recognise: (sample) => rootCertainty(sample, ['nitf']),
  isBeginning: hasNoElement,
  read: readSingle('NITF'),
}
