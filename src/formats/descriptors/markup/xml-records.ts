import { isProblem } from '../../../text/is-problem.ts'
import { decode } from '../../../text/page/decode/decode.ts'
import { Refused } from '../../bytes/refused.ts'
import { gather } from '../../bytes/streams.ts'
import { CERTAINTY, type Format } from '../../format.ts'
import { makeRawArticle } from '../../make-raw-article.ts'

/** Roots of the vocabularies that are read as such. */
const KNOWN = new Set('html nitf newsitem newsmessage newsml rss rdf feed mediawiki reuters lewis'.split(' '))

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
  async *read({ path, stream }, { options, limits, budget }) {
    const bytes = await gather(stream, limits.wholeBytes)
    const decoded = decode(path, bytes, { encoding: options.encoding, maxBytes: limits.wholeBytes })
    if (isProblem(decoded)) return yield decoded
    const [{ parseXml }, { readXmlRecords }] = await Promise.all([
      import('../../markup/parse-xml.ts'),
      import('../../xml/read-xml-records.ts'),
    ])
    const root = parseXml(path, decoded.text)
    if (isProblem(root)) return yield root
    const records = readXmlRecords(root)
    if (records.length === 0) throw new Refused('UNKNOWN_FORM', 'XML of a kind that is not read', 'Look at the file.')
    const read = { charset: decoded.charset, confidence: decoded.charsetConfidence }
    for (const [i, record] of records.entries()) {
      budget.enter()
      const at = records.length === 1 ? path : `${path}#${i + 1}`
      yield makeRawArticle(at, 'JSON', Buffer.from(JSON.stringify(record)), options, { read })
    }
  },
}
