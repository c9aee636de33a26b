import { hasUnprintable, printable } from '../../formats/bytes/printable.ts'
import { FORMATS } from '../../formats/formats.ts'
import { choice, flag, text, UsageError, value, whole } from '../options.ts'

/** The options of `seed`, in the groups of its help. */
export const SEED_OPTIONS = {
  'what to read': {
    only: text('GLOB', "files whose path ends so: '2020-08/*.txt', '**/*.{html,htm}'"),
    since: value('DATE', 'files changed then or later', readMoment),
    limit: whole('N', 'stop once N articles were read'),
    force: flag('read unchanged files too'),
  },
  'how to read it': {
    people: text('FILE', "the archive's people file; seeds/people.yaml where none is given"),
    agencies: text('FILE', "the archive's own agencies; seeds/agencies.yaml where none is given"),
    format: choice(
      'FORM',
      'what the files are, where their content does not tell: text, html, jsonl, csv, warc, …',
      FORMATS.map(({ name }) => name),
    ),
    encoding: value('NAME', 'the charset of all text, e.g. windows-1251', readEncoding),
    collection: value(
      'NAME',
      'what the folder is called in the archive: its own name where not given; its new place where it moved',
      readCollection,
    ),
    mapping: text('FILE', 'which fields of records are what'),
  },
  'what to do': {
    'dry-run': flag('do all of it and take it back: says what would change, article by article'),
    check: flag('the same, and exit 1 where anything would'),
    diff: flag('say what changes, article by article, while it is done'),
    prune: flag('withdraw what is no longer on disk'),
    watch: flag('go on, and load again whenever something changes'),
    wait: whole('SECONDS', 'wait for another run to end'),
    threads: whole('N', 'threads that read articles; 0: none beside the one that writes'),
  },
  'what to say': {
    json: flag('a line of JSON an article, and one for the summary'),
    verbose: flag(
      'all that is skipped, not the first 20 of each kind, and what is odd in files that are read all the same',
    ),
    timings: flag('where the time went'),
    strict: flag('exit 1 also where files are gone'),
  },
} as const

/** Milliseconds since 1970. */
function readMoment(given: string, name: string): number {
  const moment = Date.parse(given)
  if (Number.isNaN(moment))
    throw new UsageError(`--${name} ${given}: expected a date, e.g. 2026-01-31 or 2026-01-31T06:00Z`)
  return moment
}

function readEncoding(given: string, name: string): string {
  try {
    new TextDecoder(given)
    return given
  } catch {
    throw new UsageError(`--${name} ${given}: not a charset that is known, e.g. windows-1251`)
  }
}

function readCollection(given: string, name: string): string {
  if (!/^[^/]{1,100}$/.test(given) || hasUnprintable(given))
    throw new UsageError(`--${name} ${printable(given)}: expected a name without slashes`)
  return given
}
