import { gunzip } from '../../containers/gunzip.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { deeper } from '../../read-context.ts'

const MAGIC = '\x1f\x8b'

export const GZIP: Format = {
  name: 'gzip',
  mimeTypes: ['application/gzip'],
  endings: ['gz', 'tgz'],
  holds: 'FILES',
  limit: null,
  recognise: ({ start }) => (start.startsWith(MAGIC) ? CERTAINTY.SIGNATURE : CERTAINTY.NONE),
  isBeginning: (start) => MAGIC.startsWith(start),
  async *read(source, context) {
    const stream = gunzip(source.stream, context)
    // what is packed was named with the file
    yield* context.read({ path: source.path, stream }, { ...deeper(context), inside: context.inside })
  },
}
