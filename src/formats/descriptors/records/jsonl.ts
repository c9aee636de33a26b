import { readJsonLines } from '../../containers/read-json-lines.ts'
import { jsonKind, LINES_ENDINGS } from '../../detect/json-kind.ts'
import { shortFile } from '../../detect/short-file.ts'
import { CERTAINTY, type Format } from '../../format.ts'

export const JSON_LINES: Format = {
  name: 'jsonl',
  mimeTypes: ['application/x-ndjson', 'application/jsonl'],
  endings: LINES_ENDINGS,
  holds: 'ARTICLES',
  limit: null,
  recognise(sample) {
    const kind = jsonKind(sample)
    if (kind === null) return shortFile(sample, LINES_ENDINGS, /^\{/)
    return kind === 'LINES' ? CERTAINTY.SHAPE : CERTAINTY.NONE
  },
  read: (source, context, head) => readJsonLines(source, head, context),
}
