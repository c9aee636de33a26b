/** The formats that are read. */
import { ARC } from './descriptors/containers/arc.ts'
import { GZIP } from './descriptors/containers/gzip.ts'
import { TAR } from './descriptors/containers/tar.ts'
import { WARC } from './descriptors/containers/warc.ts'
import { ZIP } from './descriptors/containers/zip.ts'
import { EML } from './descriptors/mail/eml.ts'
import { MBOX } from './descriptors/mail/mbox.ts'
import { FEED } from './descriptors/markup/feed.ts'
import { HTML } from './descriptors/markup/html.ts'
import { MEDIAWIKI } from './descriptors/markup/mediawiki.ts'
import { NEWSML } from './descriptors/markup/newsml.ts'
import { NEWSML_1 } from './descriptors/markup/newsml-1.ts'
import { NITF } from './descriptors/markup/nitf.ts'
import { REUTERS_21578 } from './descriptors/markup/reuters-21578.ts'
import { XML_RECORDS } from './descriptors/markup/xml-records.ts'
import { CSV } from './descriptors/records/csv.ts'
import { JSON_FILE } from './descriptors/records/json.ts'
import { JSON_LINES } from './descriptors/records/jsonl.ts'
import { NINJS } from './descriptors/records/ninjs.ts'
import { MARKDOWN } from './descriptors/text/markdown.ts'
import { TEXT } from './descriptors/text/text.ts'
import { WIKITEXT } from './descriptors/text/wikitext.ts'
import { WIRE } from './descriptors/text/wire.ts'
import type { Format } from './format.ts'

export const FORMATS: readonly Format[] = [
  TEXT,
  MARKDOWN,
  HTML,
  JSON_FILE,
  JSON_LINES,
  CSV,
  NINJS,
  NITF,
  NEWSML,
  NEWSML_1,
  FEED,
  MEDIAWIKI,
  REUTERS_21578,
  XML_RECORDS,
  WIKITEXT,
  WIRE,
  EML,
  MBOX,
  WARC,
  ARC,
  ZIP,
  TAR,
  GZIP,
]

/** Endings of files that may be articles or hold such; what they are, their content says. */
export const ENDINGS: ReadonlySet<string> = new Set(FORMATS.flatMap(({ endings }) => endings))
