import { readJsonFile } from '../../containers/read-json-file.ts'
import { jsonKind } from '../../detect/json-kind.ts'
import { shortFile } from '../../detect/short-file.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { hasNinjsKeys } from './ninjs.ts'

const endings = ['json', 'geojson']

export const JSON_FILE: Format = {
  name: 'json',
  mimeTypes: ['application/json'],
  endings,
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise(sample) {
    const kind = jsonKind(sample)
    if (kind === null) return shortFile(sample, endings, /^[[{]/)
    return kind === 'VALUE' && sample.ending !== 'ninjs' && !hasNinjsKeys(sample) ? CERTAINTY.SHAPE : CERTAINTY.NONE
  },
  read: readJsonFile,
}
