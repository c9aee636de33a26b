import { CERTAINTY, type Format } from '../../format.ts'
import { deeper } from '../../read-context.ts'

/** Bytes of the header of the first entry. */
const HEADER = 512

export const TAR: Format = {
  name: 'tar',
  mimeTypes: ['application/x-tar'],
  endings: ['tar'],
  holds: 'FILES',
  limit: null,
  recognise: ({ start }) => (start.slice(257, 262) === 'ustar' ? CERTAINTY.SIGNATURE : CERTAINTY.NONE),
  isBeginning: (start) => start.length < HEADER,
  async *read(source, context) {
    const { readTar } = await import('../../containers/read-tar.ts')
    yield* readTar(source, deeper(context))
  },
}
