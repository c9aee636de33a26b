// Makes an archive of invented articles with known truth. Usage: npm run generate-archive -- --articles N [--to DIR] …
// Exit status: 0 written, 2 wrong usage or a folder that is in use.
import { parseArgs } from 'node:util'
import { SHAPES } from './generate-archive/form.ts'
import { writeArchive } from './generate-archive/write-archive.ts'

const USAGE = `usage: npm run generate-archive -- --articles N [--to DIR] [--seed S] [--shape plain|wire] [--jsonl]
  --articles  how many, from 1 to 10,000,000
  --to        an empty or new folder; .bench/archive-N where none is given
  --seed      a whole number; the same one gives the same archive, 1 where none is given
  --shape     wire: 13 to 35 quotes, 5 to 120 paragraphs, capitals, zones and namesakes of bodies, as in real archives;
              plain: even, tidy articles, as the benchmark has them; wire where none is given
  --jsonl     10,000 articles a file as JSON lines, instead of a file an article`

class UsageError extends Error {}

function wholeNumber(name: string, value: string | undefined, least: number, most: number): number {
  const number = Number(value)
  if (value === undefined || !Number.isInteger(number) || number < least || number > most)
    throw new UsageError(`--${name} is ${value ?? 'missing'}: expected a whole number from ${least} to ${most}`)
  return number
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      to: { type: 'string' },
      seed: { type: 'string', default: '1' },
      shape: { type: 'string', default: 'wire' },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(USAGE)
  const articles = wholeNumber('articles', values.articles, 1, 10_000_000)
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 31 - 1)
  const shape = SHAPES.find((one) => one === values.shape)
  if (!shape) throw new UsageError(`--shape is ${values.shape}: expected one of ${SHAPES.join(', ')}`)
  const folder = values.to ?? `.bench/archive-${articles}`
  const started = performance.now()
  const { quotes, bytes } = await writeArchive(folder, { articles, seed, shape, isJsonLines: values.jsonl })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${folder}: ${articles} articles, ${quotes} quotes, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`)
  console.log(`truth: ${folder}.truth.jsonl`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Error)) throw error
  const isUsage = error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  console.error(isUsage ? `${USAGE}\n\n${error.message}` : error.message)
  process.exitCode = 2
}
