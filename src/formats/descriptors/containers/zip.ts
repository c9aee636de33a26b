import { CERTAINTY, type Format } from '../../format.ts'
import { deeper } from '../../read-context.ts'

/** Signatures of the first entry, and of an archive without any. */
const ENTRY = 'PK\x03\x04'
const EMPTY = 'PK\x05\x06'

export const ZIP: Format = {
  name: 'zip',
  mimeTypes: ['application/zip'],
  endings: ['zip'],
  holds: 'FILES',
  limit: null,
  recognise: ({ start }) => (start.startsWith(ENTRY) || start.startsWith(EMPTY) ? CERTAINTY.SIGNATURE : CERTAINTY.NONE),
  isBeginning: (start) => ENTRY.startsWith(start),
  async *read(source, context) {
    const { readZip } = await import('../../containers/read-zip.ts')
    yield* readZip(source, deeper(context))
  },
}
