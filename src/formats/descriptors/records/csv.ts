import { jsonKind } from '../../detect/json-kind.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { columnKey } from '../../records/column-key.ts'
import { FIELD_NAMES } from '../../records/field-names-data.ts'
import { findDelimiter } from '../../tables/find-delimiter.ts'

const endings = ['csv', 'tsv', 'tab']

export const CSV: Format = {
  name: 'csv',
  mimeTypes: ['text/csv', 'text/tab-separated-values'],
  endings,
  holds: 'ARTICLES',
  limit: null,
  recognise(sample) {
    if (jsonKind(sample) !== null) return CERTAINTY.NONE
    if (isTable(sample.text)) return CERTAINTY.SHAPE
    return endings.includes(sample.ending) ? CERTAINTY.ENDING : CERTAINTY.NONE
  },
  async *read(source, context, head) {
    const { readCsv } = await import('../../tables/read-csv.ts')
    yield* readCsv(source, head, context)
  },
}

/** A first line that names at least a headline's and a body's column. */
function isTable(text: string): boolean {
  const newline = text.indexOf('\n')
  const line = text.slice(0, newline < 0 ? 0 : newline).trimEnd()
  if (line.length < 8 || line.length > 2000) return false
  const names = line.split(findDelimiter(line)).map((name) => columnKey(name.replace(/^\s*"|"\s*$/g, '').trim()))
  return (
    names.length >= 3 && [FIELD_NAMES.headline!, FIELD_NAMES.body!].every((list) => names.some((n) => list.includes(n)))
  )
}
