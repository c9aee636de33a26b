import type { InputFormat } from '../raw-article.ts'

/** Endings of files that may be articles or hold such; what they are, their content says. */
export const ENDINGS: ReadonlySet<string> = new Set(
  'txt text asc md mkd mdown markdown html htm xhtml shtml json jsonl ndjson geojson ninjs csv tsv tab xml nitf newsml rss atom rdf eml msg mbox mbx warc zip tar tgz gz'.split(
    ' ',
  ),
)

/** Forms whose content cannot be taken for anything else, whatever the file is called. */
export const SURE: ReadonlySet<InputFormat> = new Set<InputFormat>([
  'html',
  'nitf',
  'newsml',
  'feed',
  'eml',
  'mbox',
  'warc',
  'zip',
  'tar',
  'gzip',
])

/** Forms that hold files; each is one whatever is said of what is in it. */
export const CONTAINERS: ReadonlySet<InputFormat> = new Set<InputFormat>(['gzip', 'zip', 'tar', 'warc'])

/** The ending of a path in lower case, without that of gzip: `dump.jsonl.gz` -> `jsonl`; '' where there is none. */
export function endingOf(path: string): string {
  const name = path.slice(path.search(/[^/\\!#]*$/)).replace(/(?<=.)\.gz$/i, '')
  return /(?<=.)\.(\w{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
