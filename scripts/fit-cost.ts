// Fits the weights of @cost to processor time: npm run fit-cost -- [--measured FILE …] [--write]
// Exit status: 0 fitted, 2 wrong usage.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { executableSchema, SDL } from '../src/graph/schema.ts'
import { prepareArchive } from './bench/prepare-archive.ts'
import type { Worst } from './bench/worst/measure-worst.ts'
import { findWorst } from './bench/worst/run-worst.ts'
import { fitCost } from './fit-cost/fit-cost.ts'
import { printFit } from './fit-cost/print-fit.ts'
import { writeWeights } from './fit-cost/write-weights.ts'

const USAGE = `usage: npm run fit-cost -- [--articles N] [--documents N] [--seed N] [--write]
       npm run fit-cost -- --measured FILE [--measured FILE …] [--write]
  --articles   size of the archive that documents are measured on, 20,000; made as npm run bench makes it
  --documents  documents that are drawn and measured, 2,000
  --seed       of the documents, 2
  --measured   what npm run bench -- --worst has measured: worst.json beside its archive
  --write      puts the weights into src/graph/schema.graphql`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    documents: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '2' },
    measured: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
})

const numberOf = (name: 'articles' | 'documents' | 'seed'): number => {
  const number = Number(values[name])
  if (Number.isInteger(number) && number > 0) return number
  console.error(`--${name} is ${values[name]}: expected a whole number above 0\n${USAGE}`)
  process.exit(2)
}

async function measured(): Promise<Worst[]> {
  if (values.measured) return values.measured.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Worst)
  const { databaseFile } = await prepareArchive(numberOf('articles'), false)
  const say = (line: string) => console.error(line)
  const options = { databaseFile, documents: numberOf('documents'), seed: numberOf('seed'), timeout: null, say }
  return [await findWorst(options)]
}

if (values.help) console.log(USAGE)
else {
  const schema = executableSchema()
  const fit = fitCost(schema, await measured())
  console.log(printFit(fit))
  if (values.write) {
    const file = join(import.meta.dirname, '../src/graph/schema.graphql')
    writeFileSync(file, writeWeights(SDL, schema, fit.fitted))
  }
}
