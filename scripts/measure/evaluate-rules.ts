import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleCounts } from '../../src/text/quotes/confidence/rule-counts-data.ts'
import { type Counts, countDecisions } from './count-decisions.ts'
import { readGold } from './gold.ts'
import { type Sources, writeRulesPage } from './write-rules-page.ts'

const root = join(import.meta.dirname, '../..')
const TABLE = join(root, 'src/text/quotes/confidence/rule-counts-data.ts')
const PAGE = join(root, 'docs/rules.md')

type Rows = Readonly<Record<string, readonly [number, number]>>

/**
 * `npm run evaluate -- --rules FILE… [--write]`: prints how often each rule was right in annotated articles. With `--write`
 * the counts replace those of the same languages in the committed table, figures only, and docs/rules.md is written anew;
 * without files the page alone.
 */
export function evaluateRules(files: readonly string[], write: boolean): void {
  const counted = new Map([...countDecisions(files.flatMap(readGold))].map(([code, counts]) => [code, rowsOf(counts)]))
  for (const [language, rows] of counted) print(language, rows)
  if (!write) return
  const all: Readonly<Record<string, Rows>> = { ...ruleCounts, ...Object.fromEntries(counted) }
  if (counted.size > 0) writeFileSync(TABLE, tableOf(all))
  writeFileSync(PAGE, writeRulesPage(all, readSources()))
}

/** The source files that decide whose words a quote is. */
export function readSources(): Sources {
  const folder = 'src/text/quotes'
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => path.endsWith('.ts')).sort()
  return new Map(files.map((path) => [`${folder}/${path}`, readFileSync(join(root, folder, path), 'utf8')]))
}

const rowsOf = (counts: Counts): Rows => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))

function print(language: string, rows: Rows): void {
  console.log(`${language.padEnd(34)} decisions  right  share`)
  for (const [key, [decisions, right]] of Object.entries(rows).sort(([, [a]], [, [b]]) => b - a))
    console.log(
      `${key.padEnd(34)} ${String(decisions).padStart(9)} ${String(right).padStart(6)}  ${(right / decisions).toFixed(3)}`,
    )
}

function tableOf(all: Readonly<Record<string, Rows>>): string {
  const languages = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = languages.flatMap(([language, rows]) => [
    `  ${language}: {`,
    ...Object.entries(rows).map(
      ([key, [decisions, right]]) => `    ${/\W/.test(key) ? `'${key}'` : key}: [${decisions}, ${right}],`,
    ),
    '  },',
  ])
  return `/**
 * DATA, written by \`npm run evaluate -- --rules FILE… --write\`: for each language, rule and kind of quote, how many
 * decisions were counted on annotated news, and how many of them were right. Confidences and docs/rules.md follow from it.
 */
export const ruleCounts: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
${lines.join('\n')}
}
`
}
