import { gather } from '../../bytes/streams.ts'
import type { Format } from '../../format.ts'
import { makeRawArticle } from '../../make-raw-article.ts'
import { hasNoElement, rootCertainty } from '../../markup/root-certainty.ts'

export const NITF: Format = {
  name: 'nitf',
  mimeTypes: ['application/nitf+xml'],
  endings: ['nitf', 'xml'],
  holds: 'ARTICLE',
  limit: 'itemBytes',
  recognise: (sample) => rootCertainty(sample, ['nitf']),
  isBeginning: hasNoElement,
  async *read({ path, stream }, { options, limits }) {
    // whether it is whole shows where its elements are read
    yield makeRawArticle(path, 'NITF', await gather(stream, limits.itemBytes), options)
  },
}
