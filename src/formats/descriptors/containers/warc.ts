import { CERTAINTY, type Format } from '../../format.ts'
import { deeper } from '../../read-context.ts'

export const WARC: Format = {
  name: 'warc',
  mimeTypes: ['application/warc'],
  endings: ['warc'],
  holds: 'FILES',
  limit: null,
  recognise: ({ start }) => (/^WARC\/\d/.test(start) ? CERTAINTY.SIGNATURE : CERTAINTY.NONE),
  isBeginning: (start) => 'WARC/1.'.startsWith(start),
  async *read(source, context) {
    const { readWarc } = await import('../../containers/web/read-warc.ts')
    yield* readWarc(source, deeper(context))
  },
}
