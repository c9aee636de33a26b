import { readJsonFile } from '../../containers/read-json-file.ts'
import { jsonKind } from '../../detect/json-kind.ts'
import type { Sample } from '../../detect/sample.ts'
import { shortFile } from '../../detect/short-file.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { NINJS_KEYS } from '../../records/is-ninjs.ts'

const endings = ['ninjs']

const KEY = new RegExp(`"(?:${NINJS_KEYS.join('|')})"\\s*:`)

/** Records of JSON by their own names; the reader finds out of each record whether it is one. */
export const NINJS: Format = {
  name: 'ninjs',
  mimeTypes: ['application/vnd.iptc.ninjs+json'],
  endings,
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise(sample) {
    const kind = jsonKind(sample)
    if (kind === null) return shortFile(sample, endings, /^[[{]/)
    const isNinjs = endings.includes(sample.ending) || hasNinjsKeys(sample)
    return kind === 'VALUE' && isNinjs ? CERTAINTY.SHAPE : CERTAINTY.NONE
  },
  read: readJsonFile,
}

/** Tells whether keys that only ninjs has together are in sight. */
export function hasNinjsKeys({ text }: Sample): boolean {
  return /"uri"\s*:/.test(text) && KEY.test(text)
}
