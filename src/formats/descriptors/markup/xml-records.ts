import { isProblem } from '../../../text/is-problem.ts'
import { decode } from '../../../text/page/decode/decode.ts'
import { Refused, truncated } from '../../bytes/refused.ts'
import { gather } from '../../bytes/streams.ts'
import { readRoot } from '../../detect/read-root.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { makeRawArticle } from '../../make-raw-article.ts'
import { hasNoElement } from '../../markup/root-certainty.ts'

/** Roots of the vocabularies that are read as such. */
const KNOWN = new Set('html nitf newsitem newsmessage newsml rss rdf feed mediawiki reuters lewis'.split(' '))

/** Elements that are records, where a file breaks off behind one of them. */
const RECORDS = new Set('record doc document item article result row story entry hit news'.split(' '))

/** Matches the tags of a headline and of a body. */
const HEADLINE = /<(?:\w+ name=")?(?:headline|title|heading|hl1)\b/i
const BODY = /<(?:\w+ name=")?(?:body|text|content|fulltext|story|articlebody|bodytext|maintext)\b/i

/** Records in XML of any vocabulary, e.g. the answer of a search: each an element with a headline and a body inside. */
export const XML_RECORDS: Format = {
  name: 'xml-records',
  mimeTypes: ['application/xml', 'text/xml'],
  endings: ['xml'],
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise({ root, text }) {
    const isOther = root?.name && !root.isFragment && !KNOWN.has(root.name)
    return isOther && HEADLINE.test(text) && BODY.test(text) ? CERTAINTY.STRUCTURE : CERTAINTY.NONE
  },
  isBeginning(start) {
    const root = readRoot(start.replace(/^\xef\xbb\xbf/, '').trimStart())
    if (hasNoElement(start)) return true
    if (!root?.name || root.isFragment || KNOWN.has(root.name)) return false
    return !(HEADLINE.test(start) && BODY.test(start)) && !start.toLowerCase().includes(`</${root.name}`)
  },
  async *read({ path, stream }, { options, limits, budget }) {
    const bytes = await gather(stream, limits.wholeBytes)
    const decoded = decode(path, bytes, { encoding: options.encoding, maxBytes: limits.wholeBytes })
    if (isProblem(decoded)) return yield decoded
    const [{ parseWholeItems }, { readXmlRecords }] = await Promise.all([
      import('../../containers/read-xml-file.ts'),
      import('../../xml/read-xml-records.ts'),
    ])
    const { root, isTruncated } = parseWholeItems(path, decoded.text, RECORDS)
    if (root === null) throw truncated('before the end of the first record')
    if (isProblem(root)) return yield root
    const records = readXmlRecords(root)
    if (records.length === 0) throw new Refused('UNKNOWN_FORM', 'XML of a kind that is not read', 'Look at the file.')
    const read = { charset: decoded.charset, confidence: decoded.charsetConfidence }
    for (const [i, record] of records.entries()) {
      budget.enter()
      const at = records.length === 1 && !isTruncated ? path : `${path}#${i + 1}`
      yield makeRawArticle(at, 'JSON', Buffer.from(JSON.stringify(record)), options, { read })
    }
    if (isTruncated) throw truncated('within a record, or behind the last one')
  },
}
