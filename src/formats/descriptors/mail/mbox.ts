import { shortFile } from '../../detect/short-file.ts'
import { CERTAINTY, type Format } from '../../format.ts'

const endings = ['mbox', 'mbx']
const BEGINNING = 'From '

export const MBOX: Format = {
  name: 'mbox',
  mimeTypes: ['application/mbox'],
  endings,
  holds: 'ARTICLES',
  limit: null,
  recognise: (sample) =>
    /^From \S+ .*\d{4}\s*\r?\n[\w-]+:/.test(sample.text) ? CERTAINTY.STRUCTURE : shortFile(sample, endings, /^From /),
  isBeginning: (start) => BEGINNING.startsWith(start),
  async *read(source, context) {
    const { readMbox } = await import('../../containers/read-mbox.ts')
    yield* readMbox(source, context)
  },
}
