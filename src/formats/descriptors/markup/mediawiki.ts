import type { Format } from '../../format.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'

const items = new Set(['page'])

/** A dump of MediaWiki, e.g. of Wikinews. */
export const MEDIAWIKI: Format = {
  name: 'mediawiki',
  mimeTypes: [],
  endings: ['xml'],
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise: (sample) => rootCertainty(sample, ['mediawiki']),
  isBeginning: hasNoElement,
  async *read(source, context) {
    const [{ readXmlFile }, { readMediawiki }] = await Promise.all([
      import('../../containers/read-xml-file.ts'),
      import('../../archives/read-mediawiki.ts'),
    ])
    yield* readXmlFile(source, { format: 'TEXT', items, mayBeItem: false, read: readMediawiki }, context)
  },
}
