/** The ending of a path in lower case, without that of gzip: `dump.jsonl.gz` -> `jsonl`; '' where there is none. */
export function endingOf(path: string): string {
  const name = path.slice(path.search(/[^/\\!#]*$/)).replace(/(?<=.)\.gz$/i, '')
  return /(?<=.)\.(\w{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
