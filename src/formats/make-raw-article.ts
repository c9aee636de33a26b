import { createHash } from 'node:crypto'
import type { DocumentDraft } from '../text/draft.ts'
import type { GivenField, RawArticle, ReadOptions, Story } from './raw-article.ts'

/** Facts about an article besides its content. */
export interface Known {
  readonly fields?: readonly GivenField[]
  readonly declared?: string | undefined
  readonly read?: RawArticle['read']
  readonly line?: number
}

/** An item with the hash of its own bytes, or of what its story says. */
export function makeRawArticle(
  path: string,
  format: DocumentDraft['format'],
  content: Uint8Array | Story,
  options: ReadOptions,
  { fields = [], declared, read, line }: Known = {},
): RawArticle {
  const bytes = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify([content.fields, content.body]))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const record = format === 'JSON' || format === 'CSV'
  return {
    path,
    format,
    sha256,
    byteLength: bytes.length,
    content,
    fields,
    ...(options.encoding !== undefined && read === undefined && { encoding: options.encoding }),
    ...(declared !== undefined && { declared }),
    ...(read !== undefined && { read }),
    ...(line !== undefined && { line }),
    ...(record && options.mapping !== undefined && { mapping: options.mapping }),
  }
}
