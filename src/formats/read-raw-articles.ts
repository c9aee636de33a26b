import type { Problem } from '../text/draft.ts'
import { Budget } from './bytes/budget.ts'
import { DEFAULT_FORMAT_LIMITS } from './bytes/format-limits.ts'
import { toProblem } from './bytes/refused.ts'
import type { InputFile, RawArticle, ReadOptions } from './raw-article.ts'
import { readSource } from './read-source.ts'

/**
 * Any file -> the articles it holds, one by one; a Problem for each part that is refused, and the rest goes on.
 *
 * - Order and paths are the same in every run. Nothing is decoded or parsed that need not be to part the articles:
 *   compare `article.sha256` first, and give only what is new to `draftRawArticle(article)` (pure, fit for a worker).
 * - Streams: memory holds one article, and for formats that have to be read whole at most `limits.wholeBytes`.
 * - Never throws; a file that breaks off in the middle yields what came before and then a Problem.
 * - Stopping early (`break`, `return`) closes what is open.
 */
export async function* readRawArticles(
  file: InputFile,
  options: ReadOptions = {},
): AsyncGenerator<RawArticle | Problem> {
  const limits = { ...DEFAULT_FORMAT_LIMITS, ...options.limits }
  const { path } = file
  let articles: AsyncGenerator<RawArticle | Problem> | null = null
  let spent = 0
  try {
    const context = { options, limits, budget: new Budget(file, limits), depth: 0, inside: false, read: readSource }
    articles = readSource({ path, stream: file.open(), file }, context)
    while (spent <= limits.milliseconds) {
      const started = performance.now()
      const next = await articles.next()
      // The time of whoever takes the items is not the file's.
      spent += performance.now() - started
      if (next.done) return
      yield next.value
    }
    const message = `Reading it took more than ${limits.milliseconds} ms`
    yield { code: 'TOO_LONG', path, message, hint: 'Split the file; what came before is read.' }
  } catch (error) {
    yield toProblem(path, error)
  } finally {
    await articles?.return(undefined)
  }
}
