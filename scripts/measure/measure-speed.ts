import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftArticle } from '../../src/text/draft-article.ts'
import { readGold } from './gold.ts'

const DEMO = join(import.meta.dirname, '../../seeds/articles')

/** Processor time that is measured at the least, in seconds. */
const LEAST = 5

/** Articles as files: names and bytes. */
type Files = readonly (readonly [name: string, bytes: Buffer])[]

/**
 * Prints how many articles are read in a second of processor time, by one thread that has read all of them once before. Without
 * annotated files the demo archive is read.
 */
export function measureSpeed(paths: readonly string[], json: boolean): void {
  const files = paths.length > 0 ? paths.flatMap(textsOf) : demo()
  pass(files)
  const started = process.cpuUsage()
  let passes = 0
  let seconds = 0
  while (seconds < LEAST) {
    pass(files)
    passes++
    const { user, system } = process.cpuUsage(started)
    seconds = (user + system) / 1e6
  }
  const megabytes = files.reduce((sum, [, bytes]) => sum + bytes.length, 0) / 1e6
  const figures = {
    articles: files.length,
    'articles a CPU second': (files.length * passes) / seconds,
    'MB a CPU second': (megabytes * passes) / seconds,
  }
  if (json) console.log(JSON.stringify(figures))
  else
    for (const [name, value] of Object.entries(figures))
      console.log(name.padEnd(32), Number.isInteger(value) ? value : value.toFixed(2))
}

function pass(files: Files): void {
  for (const [name, bytes] of files) draftArticle(name, bytes)
}

const textsOf = (path: string): Files => readGold(path).map(({ id, text }) => [`${id}.txt`, Buffer.from(text)])

const demo = (): Files =>
  readdirSync(DEMO)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(DEMO, name))])
