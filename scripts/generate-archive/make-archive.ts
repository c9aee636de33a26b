import { createHash } from 'node:crypto'
import type { Article } from './article.ts'
import { formOf, type Shape } from './form.ts'
import { layOut, slugOf, urlOf } from './lay-out.ts'
import { makeWorld } from './make-world.ts'
import { createRandom } from './random.ts'
import type { Said } from './way.ts'
import { writeArticle } from './write-article.ts'

/** The truth of one article: a line of truth.jsonl. */
export interface Truth {
  /** Relative to the archive's folder; of JSON lines, with `#` and the line. */
  readonly file: string
  readonly headline: string
  readonly date: string
  /** In UTC; null where only the day is printed. */
  readonly publishedAt: string | null
  /** The name of the outlet that wrote it. */
  readonly source: string
  /** The agency that helped. */
  readonly contributor: string | null
  /** The byline; null where the page has none. */
  readonly author: string | null
  readonly paragraphs: number
  /** SHA-256 of the paragraphs, joined by newlines. */
  readonly textHash: string
  readonly quotes: readonly Said[]
}

export interface ArchiveOptions {
  readonly articles: number
  readonly seed: number
  readonly shape: Shape
}

export interface MadeArticle {
  readonly article: Article
  /** From 1, oldest first. */
  readonly number: number
  readonly path: string
  readonly text: string
  readonly url: string
}

const FIRST_DAY = Date.UTC(2004, 0, 1)
const LAST_DAY = Date.UTC(2023, 11, 31)

/** The articles one after another, oldest first; none is kept, so an archive of any size takes the same memory. */
export function* makeArchive({ articles, seed, shape }: ArchiveOptions): Generator<MadeArticle> {
  const world = makeWorld(seed, articles, shape)
  for (let number = 1; number <= articles; number++) {
    const time = FIRST_DAY + (LAST_DAY - FIRST_DAY) * ((number - 1) / Math.max(1, articles - 1))
    const date = new Date(time).toISOString().slice(0, 10)
    const random = createRandom(seed, number)
    const article = writeArticle(random, world, date, formOf(shape, random, number, articles))
    const { ending, text } = layOut(article, number)
    const path = `${date.slice(0, 7)}/${String(number).padStart(7, '0')}-${slugOf(article.headline)}${ending}`
    yield { article, number, path, text, url: urlOf(article, number) }
  }
}

/** The line of truth.jsonl for an article. */
export function truthOf({ article, path }: MadeArticle, file = path): Truth {
  const { headline, date, published, outlet, contributor, author, paragraphs, quotes } = article
  return {
    ...{
      file,
      headline,
      date,
      publishedAt: published.moment,
      source: outlet.name,
      contributor: contributor?.name ?? null,
    },
    author: outlet.layout === 'WIRE' ? null : author.name,
    paragraphs: paragraphs.length,
    textHash: createHash('sha256').update(paragraphs.join('\n')).digest('hex'),
    quotes,
  }
}
