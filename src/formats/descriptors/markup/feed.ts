import type { Format } from '../../format.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'

const items = new Set(['item', 'entry'])

/** RSS 0.9 to 2.0, and Atom. */
export const FEED: Format = {
  name: 'feed',
  mimeTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  endings: ['rss', 'atom', 'rdf', 'xml'],
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise: (sample) => rootCertainty(sample, ['rss', 'rdf', 'feed']),
  isBeginning: hasNoElement,
  async *read(source, context) {
    const [{ readXmlFile }, { readFeed }] = await Promise.all([
      import('../../containers/read-xml-file.ts'),
      import('../../xml/read-feed.ts'),
    ])
    yield* readXmlFile(source, { format: 'FEED', items, mayBeItem: false, read: readFeed }, context)
  },
}
