import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { openSnapshot } from '../../../src/store/database/open-connection.ts'
import { type ExportedArticle, exportedArticles } from '../../../src/store/exchange/exported-article.ts'
import type { Truth } from '../make-archive.ts'
import { bare, checkQuotes } from './check-quotes.ts'
import { Scores } from './scores.ts'

/** Compares a database with what a made archive says: every article of `truthFile` beside what was read from it. */
export async function checkArchive(databaseFile: string, truthFile: string, lines = 20): Promise<Scores> {
  const truths = new Map<string, Truth>()
  for await (const line of createInterface({ input: createReadStream(truthFile) })) {
    const truth = JSON.parse(line) as Truth
    truths.set(truth.file, truth)
  }
  const scores = new Scores(lines)
  const archive = openSnapshot(databaseFile)
  try {
    for (const article of exportedArticles(archive)) {
      const file = article.documents
        .map(({ path }) => path.slice(path.indexOf('/') + 1))
        .find((path) => truths.has(path))
      if (file === undefined) continue
      scores.count('articles', true)
      checkFields(scores, article, truths.get(file)!)
      checkQuotes(scores, file, article.quotes, truths.get(file)!.quotes)
      truths.delete(file)
    }
  } finally {
    archive.database.close()
  }
  for (const file of truths.keys()) scores.count('articles', false, () => file)
  return scores
}

function checkFields(scores: Scores, article: ExportedArticle, truth: Truth): void {
  const credited = (role: string) => article.sources.find((credit) => credit.role === role)?.source.name ?? null
  const found = {
    headline: article.headline,
    source: credited('ORIGINATOR'),
    contributor: credited('CONTRIBUTOR'),
    author: article.authors[0]?.text ?? null,
  }
  const { file } = truth
  for (const field of ['headline', 'source', 'contributor', 'author'] as const)
    scores.count(
      field,
      bare(found[field]) === bare(truth[field]),
      () => `${file}: ${found[field]}, not ${truth[field]}`,
    )
  scores.count('date', article.publishedOn === truth.date, () => `${file}: ${article.publishedOn}`)
  scores.count('moment', article.publishedAt === truth.publishedAt, () => `${file}: ${article.publishedAt}`)
  const texts = article.paragraphs.map(({ text }) => text)
  scores.count('paragraph count', texts.length === truth.paragraphs, () => `${file}: ${texts.length}`)
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex')
  scores.count('paragraphs, letter by letter', hash === truth.textHash, () => file)
}
