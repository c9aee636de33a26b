import type { ArticleDraft, DocumentDraft, Problem } from '../text/draft.ts'
import { draftDocument } from '../text/draft-article.ts'
import { decode } from '../text/page/decode.ts'
import { readHtml } from './html/read-html.ts'
import { type Item, isProblem } from './item.ts'
import { readBody } from './read-body.ts'
import { readJson } from './records/read-json.ts'
import { readNitf } from './xml/read-nitf.ts'

/** One item -> what the article says and who says it, or why it cannot be read. Pure; never throws. */
export function draftItem(item: Item): ArticleDraft | Problem {
  const document = readDocument(item)
  const draft = isProblem(document) ? document : draftDocument(document)
  return isProblem(draft) && item.line !== undefined ? { column: 1, ...draft, line: item.line } : draft
}

/** One item -> its document: the text that is kept, and what the item's own markup says of it. */
export function readDocument(item: Item): DocumentDraft | Problem {
  const { path, content, encoding, declared, format } = item
  if (!(content instanceof Uint8Array)) return readBody(item, content)
  const decoded = decode(path, content, { encoding, declared, format })
  if (isProblem(decoded)) return decoded
  const { read } = item
  const document = read ? { ...decoded, charset: read.charset, charsetConfidence: read.confidence } : decoded
  const { sha256, byteLength } = item
  switch (format) {
    case 'HTML':
      return readHtml(item, document)
    case 'JSON':
    case 'CSV':
    case 'NINJS':
      return readJson(item, document)
    case 'NITF':
      return readNitf(item, document)
    default:
      // Text and Markdown are kept as they are.
      return { ...document, sha256, byteLength }
  }
}
