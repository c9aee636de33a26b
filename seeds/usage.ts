/** What `npm run seed -- --help` prints. */
export const USAGE = `usage: npm run seed -- [PATH…] [OPTION…]
  PATH              files or folders of articles, or of containers of them; seeds/articles where none is given

what to read
  --only GLOB       files whose path ends so: '2020-08/*.txt', '**/*.{html,htm}'
  --since DATE      files changed then or later
  --limit N         stop once N articles were read
  --force           read unchanged files too

how to read it
  --people FILE     the archive's people file; seeds/people.yaml where none is given
  --format NAME     what the files are, where their content does not tell: text, html, jsonl, csv, warc, …
  --encoding NAME   the charset of all text, e.g. windows-1251
  --collection NAME what the folder is called in the archive: its own name where not given; its new place where it moved
  --mapping FILE    which fields of records are what

what to do
  --dry-run         do all of it and take it back: says what would change, article by article
  --check           the same, and exit 1 where anything would
  --diff            say what changes, article by article, while it is done
  --prune           withdraw what is no longer on disk
  --watch           go on, and load again whenever something changes
  --wait SECONDS    wait for another run to end
  --threads N       threads that read articles; 0: none beside the one that writes

what to say
  --json            a line of JSON an article, and one for the summary
  --verbose         all that is skipped, not the first 20 of each kind, and what is odd in files that are read all the same
  --timings         where the time went
  --strict          exit 1 also where files are gone

exit status: 0 all was read; 1 something was skipped or not read whole, or would change with --check; 2 wrong usage, or a
database that cannot be used; 75 another run is loading; 130 interrupted. More in docs/reloading.md`
