import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { RawArticle } from '../../formats/raw-article.ts'
import { readRawArticles } from '../../formats/read-raw-articles.ts'
import { findFiles } from '../../ingest/files/find-files.ts'
import { lookAt } from '../../ingest/files/input-file.ts'
import { readAgenciesFile } from '../../ingest/files/read-agencies-file.ts'
import type { ArticleDraft, Problem } from '../../text/draft.ts'
import { draftArticle } from '../../text/draft-article.ts'
import { isFaulty } from '../../text/faults/extraction-fault.ts'
import { isProblem } from '../../text/is-problem.ts'
import { useAgencies } from '../../text/page/agencies/agency-registry.ts'
import { DIAGNOSTIC_HINTS } from '../../text/problem-codes-data.ts'
import { defineCommand } from '../command.ts'
import { describeBlocks } from '../describe-blocks.ts'
import { describeDraft } from '../describe-draft.ts'
import { explainQuotes } from '../explain-quotes.ts'
import { type ExtractOutput, newExtractOutput } from '../extract-output.ts'
import { flag, text, UsageError } from '../options.ts'

export const extract = defineCommand({
  name: 'extract',
  summary: 'prints what is read from articles: a line of JSON an article on stdout, what cannot be read on stderr',
  synopsis: ['FILE-OR-FOLDER… [--verbose] [--explain WORDS | --page]'],
  parameters: { 'FILE-OR-FOLDER': 'articles, or containers of them, in any format; no database is needed' },
  takes: [1, Number.POSITIVE_INFINITY],
  options: {
    '': {
      agencies: text('FILE', "the archive's own agencies; seeds/agencies.yaml where none is given"),
      verbose: flag('all that cannot be read, not the first 20 of each kind'),
      explain: text(
        'WORDS',
        'prints instead how each quote that holds the words was decided: the rules tried, what each found',
      ),
      page: flag(
        'prints instead what the page was read as: its profile, and a line a block with role, rule and first words',
      ),
    },
  },
  examples: {
    'article.txt --explain "give up the country"': 'tells why the quote has its speaker',
    'article.txt': 'prints its quotes and speakers',
    '~/archive > articles.jsonl': 'reads a whole folder',
  },
  exitCodes: { 0: 'all was read', 1: 'something was not there, skipped or not read whole', 2: 'wrong usage' },
  more: 'docs/operations.md',
  async run(paths, { agencies, verbose, explain, page }, { err, home }) {
    if (page && explain !== undefined) throw new UsageError('--explain and --page print different things')
    if (agencies && !existsSync(agencies)) throw new UsageError(`no such file: ${agencies}`)
    useAgencies(readAgenciesFile(agencies ?? join(home, 'seeds/agencies.yaml')).agencies)
    // A run is a few seconds long: functions compiled as one with all that they call take longer to compile than they save.
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')
    const output = newExtractOutput(verbose, err)
    const { files, missing, skipped } = findFiles(paths)
    for (const path of missing) output.fail(`${path}: no such file or folder`)
    for (const problem of skipped) output.tell(problem)
    for (const path of files) await read(path, output, linesOf(explain, page))
    return output.end() ? 1 : 0
  },
})

/** The readers of markup are loaded when the first file needs them: it would cost every start some tenths of a second. */
async function draftOf(item: RawArticle): Promise<ArticleDraft | Problem> {
  const { path, content, format, encoding, declared, read } = item
  if (content instanceof Uint8Array && !read && (format === 'TEXT' || format === 'MARKDOWN'))
    return draftArticle(path, content, { encoding, declared, format })
  const { draftRawArticle } = await import('../../formats/draft-raw-article.ts')
  return draftRawArticle(item)
}

/** Makes what is printed of an article: an explanation, its page, else its JSON. */
function linesOf(explain: string | undefined, page: boolean) {
  return (path: string, draft: ArticleDraft): readonly string[] => {
    if (page) return [...describeBlocks(draft), '']
    return explain === undefined
      ? [JSON.stringify(describeDraft(path, draft))]
      : explainQuotes(draft, explain).map((one) => `${one}\n`)
  }
}

/** Prints every article of a file; what cannot be read is told and does not stop the rest. */
async function read(
  path: string,
  output: ExtractOutput,
  lines: (path: string, draft: ArticleDraft) => readonly string[],
): Promise<void> {
  const file = lookAt(path)
  if (isProblem(file)) return output.tell(file)
  for await (const item of readRawArticles(file)) {
    const draft = isProblem(item) ? item : await draftOf(item)
    if (isProblem(draft)) {
      output.tell(draft)
      continue
    }
    // an article that a step failed on is printed with what the other steps found
    for (const { code, message } of draft.diagnostics.filter((one) => isFaulty([one])))
      output.fail(`${draft.document.path}: ${code}: ${message}. ${DIAGNOSTIC_HINTS[code]}`)
    for (const one of lines(path, draft)) output.print(one)
  }
}
