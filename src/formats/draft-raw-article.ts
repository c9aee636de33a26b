import type { ArticleDraft, DocumentDraft, Problem } from '../text/draft.ts'
import { draftDocument } from '../text/draft-article.ts'
import { OutOfTime, timeFor, within } from '../text/faults/within-time.ts'
import { isProblem } from '../text/is-problem.ts'
import { decode } from '../text/page/decode/decode.ts'
import { readHtml } from './html/read-html.ts'
import type { RawArticle } from './raw-article.ts'
import { readBody } from './read-body.ts'
import { readJson } from './records/read-json.ts'
import { readNitf } from './xml/read-nitf.ts'

/** One item -> what the article says and who says it, or why it cannot be read. Pure; never throws. */
export function draftRawArticle(article: RawArticle): ArticleDraft | Problem {
  const document = readInTime(article)
  const draft = isProblem(document) ? document : draftDocument(document)
  return isProblem(draft) && article.line !== undefined ? { column: 1, ...draft, line: article.line } : draft
}

function readInTime(article: RawArticle): ReturnType<typeof readDocument> {
  try {
    return within(timeFor(article.byteLength), () => readDocument(article))
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    const hint = 'A fault of the program: the other articles are read. Please report it with the file.'
    return { code: 'TOO_LONG', path: article.path, message: `Reading it: ${error.message}`, hint }
  }
}

/** One item -> its document: the text that is kept, and what the item's own markup says of it. */
export function readDocument(article: RawArticle): DocumentDraft | Problem {
  const { path, content, encoding, declared, format } = article
  if (!(content instanceof Uint8Array)) return readBody(article, content)
  const decoded = decode(path, content, { encoding, declared, format })
  if (isProblem(decoded)) return decoded
  const { read } = article
  const document = read ? { ...decoded, charset: read.charset, charsetConfidence: read.confidence } : decoded
  const { sha256, byteLength } = article
  switch (format) {
    case 'HTML':
      return readHtml(article, document)
    case 'JSON':
    case 'CSV':
    case 'NINJS':
      return readJson(article, document)
    case 'NITF':
      return readNitf(article, document)
    default:
      // Text and Markdown are kept as they are.
      return { ...document, sha256, byteLength }
  }
}
