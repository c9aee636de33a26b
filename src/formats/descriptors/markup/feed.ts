import type { Format } from '../../format.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'

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
    const { readXmlFile } = await import('../../containers/read-xml-file.ts')
    yield* readXmlFile(source, 'feed', context)
  },
}
