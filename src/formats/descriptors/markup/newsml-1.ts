import type { Format } from '../../format.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'

const items = new Set(['NewsItem'])

/** NewsML 1.0 to 1.2. */
export const NEWSML_1: Format = {
  name: 'newsml-1',
  mimeTypes: ['application/vnd.iptc.newsml+xml', 'text/vnd.iptc.newsml'],
  endings: ['xml'],
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise: (sample) => rootCertainty(sample, ['newsml']),
  isBeginning: hasNoElement,
  async *read(source, context) {
    const [{ readXmlFile }, { readNewsml1 }] = await Promise.all([
      import('../../containers/read-xml-file.ts'),
      import('../../xml/read-newsml-1.ts'),
    ])
    yield* readXmlFile(source, { format: 'NEWSML', items, mayBeItem: true, read: readNewsml1 }, context)
  },
}
