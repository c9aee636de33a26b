import { readReuters } from '../../archives/read-reuters.ts'
import type { Format } from '../../format.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'
import { readMany } from '../read-many.ts'

/** SGML of the collection Reuters-21578. */
export const REUTERS_21578: Format = {
  name: 'reuters-21578',
  mimeTypes: [],
  endings: ['sgm', 'sgml'],
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise: (sample) => rootCertainty(sample, ['reuters']),
  isBeginning: hasNoElement,
  read: readMany('TEXT', readReuters),
}
