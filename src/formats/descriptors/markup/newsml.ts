import type { Format } from '../../format.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'

const items = new Set(['newsItem'])

export const NEWSML: Format = {
  name: 'newsml',
  mimeTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
  endings: ['newsml', 'xml'],
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise: (sample) => rootCertainty(sample, ['newsitem', 'newsmessage', 'packageitem']),
  isBeginning: hasNoElement,
  async *read(source, context) {
    const [{ readXmlFile }, { readNewsml }] = await Promise.all([
      import('../../containers/read-xml-file.ts'),
      import('../../xml/read-newsml.ts'),
    ])
    yield* readXmlFile(source, { format: 'NEWSML', items, mayBeItem: true, read: readNewsml }, context)
  },
}
