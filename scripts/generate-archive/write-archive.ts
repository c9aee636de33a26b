import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fieldOf } from './lay-out.ts'
import { type ArchiveOptions, type MadeArticle, makeArchive, truthOf } from './make-archive.ts'

/** Articles in one file of JSON lines. */
const LINES = 10_000

export interface Written {
  readonly quotes: number
  readonly bytes: number
}

/** Writes an archive into a new or empty folder, and `FOLDER.truth.jsonl` beside it, where no seed run looks. */
export async function writeArchive(
  folder: string,
  options: ArchiveOptions & { readonly isJsonLines?: boolean },
): Promise<Written> {
  if (existsSync(folder) && readdirSync(folder).length)
    throw new Error(`${folder} is not empty: give another with --to`)
  mkdirSync(folder, { recursive: true })
  const truth = lineWriter(`${folder}.truth.jsonl`)
  let lines: ReturnType<typeof lineWriter> | null = null
  let file = ''
  let [quotes, bytes] = [0, 0]
  for (const made of makeArchive(options)) {
    quotes += made.article.quotes.length
    bytes += Buffer.byteLength(made.text)
    if (!options.isJsonLines) {
      const path = join(folder, made.path)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, made.text)
      await truth.write(truthOf(made))
      continue
    }
    const line = (made.number - 1) % LINES
    if (line === 0) {
      await lines?.end()
      file = `articles-${String(Math.floor((made.number - 1) / LINES) + 1).padStart(5, '0')}.jsonl`
      lines = lineWriter(join(folder, file))
    }
    await lines!.write(lineOf(made))
    await truth.write(truthOf(made, `${file}#${line + 1}`))
  }
  await lines?.end()
  await truth.end()
  return { quotes, bytes }
}

/** The article as one line of JSON. */
function lineOf({ article, url }: MadeArticle) {
  const { headline, outlet, author, section, place, paragraphs, contributor } = article
  return {
    ...{ headline, date: fieldOf(article), publisher: outlet.name, section, place, language: 'en', url },
    ...(outlet.layout !== 'WIRE' && { author: author.name }),
    ...(contributor && { credit: `With reporting by ${contributor.name}` }),
    body: paragraphs.join('\n\n'),
  }
}

/** A file of JSON lines that is written no faster than the disk takes it. */
function lineWriter(path: string) {
  const stream = createWriteStream(path)
  return {
    write: async (value: unknown) => {
      if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain')
    },
    end: async () => {
      stream.end()
      await once(stream, 'finish')
    },
  }
}
