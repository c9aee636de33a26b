/** The options of `npm run bench`; a wrong one ends the process with 2. */
import { parseArgs } from 'node:util'
import { OPERATIONS, type Operation } from './operations.ts'

export const USAGE = `usage: npm run bench -- [--articles N] [--rounds N] [--seconds N] [--connections N] [--only Q1,Q2] [--fresh]
       npm run bench -- --growth [--articles N] [--up-to N]
       npm run bench -- --profile [--articles N] [--only Q1,Q2] [--seconds N]
       npm run bench -- --loading [--articles N]
       npm run bench -- --overload [--articles N] [--only Q1,Q2] [--seconds N]
       npm run bench -- --worst [--articles N | --archive FILE] [--documents N] [--seed N] [--timeout MS]
       npm run bench -- --check [--articles N]
  --articles     size of the archive, 20,000 where none is given; made once and kept in .bench/
  --rounds       rounds of which the middle is taken, 3
  --seconds      seconds a measurement, 5
  --connections  connections open at once, 32
  --only         some of ${OPERATIONS.map(({ id }) => id).join(', ')}; docs/ is then left as it is
  --fresh        makes the archive anew
  --growth       cost a request as the archive grows, up to --up-to articles, 1,000,000
  --profile      where our time goes, by layer or package, and by function
  --loading      what loading costs: CPU time of all threads, bytes written, memory, bytes by table
  --overload     what becomes of 4 times as many clients; fails where it is not as it has to be
  --worst        looks for the request that costs most: draws --documents documents, 5,000, and measures each
  --archive      another archive, which has to be of this version; its worst.json lies beside it
  --seed         of the documents, 1
  --timeout      milliseconds that a request may take, as the server's default
  --check        only compares what was seeded with the truth
  --cross-check  asks ours by autocannon too, to compare the two clients
  --no-docs      leaves docs/bench.json and docs/bench.svg as they are`

export const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    'up-to': { type: 'string', default: '1000000' },
    only: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    worst: { type: 'boolean', default: false },
    archive: { type: 'string' },
    documents: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    timeout: { type: 'string' },
    loading: { type: 'boolean', default: false },
    overload: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    'cross-check': { type: 'boolean', default: false },
    'no-docs': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
})

type Numeric = 'articles' | 'rounds' | 'seconds' | 'connections' | 'up-to' | 'documents' | 'seed' | 'timeout'

/** A number above 0. */
export const numberOf = (name: Numeric): number => {
  const number = Number(values[name])
  if (Number.isFinite(number) && number > 0) return number
  console.error(`--${name} is ${values[name]}: expected a number above 0\n${USAGE}`)
  process.exit(2)
}

/** The operations that `--only` names, or all. */
export function operationsAsked(): readonly Operation[] {
  const wanted = values.only?.split(',')
  const found = OPERATIONS.filter(({ id }) => !wanted || wanted.includes(id))
  if (found.length && (!wanted || found.length === wanted.length)) return found
  console.error(`--only is ${values.only}: expected some of ${OPERATIONS.map(({ id }) => id).join(',')}\n${USAGE}`)
  process.exit(2)
}
