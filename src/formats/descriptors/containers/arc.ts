import { CERTAINTY, type Format } from '../../format.ts'
import { deeper } from '../../read-context.ts'

export const ARC: Format = {
  name: 'arc',
  mimeTypes: ['application/x-arc'],
  endings: ['arc'],
  holds: 'FILES',
  limit: null,
  recognise: ({ start }) => (/^filedesc:\/\//.test(start) ? CERTAINTY.SIGNATURE : CERTAINTY.NONE),
  isBeginning: (start) => 'filedesc://'.startsWith(start),
  async *read(source, context) {
    const { readArc } = await import('../../containers/web/read-arc.ts')
    yield* readArc(source, deeper(context))
  },
}
