/** Documents drawn from the schema, each with a cost near the maximum or at its least; the same for the same seed. */

import type { GraphQLSchema } from 'graphql'
import { getOperationAST, parse } from 'graphql'
import { costOf } from '../../../src/graph/cost/cost-of.ts'
import { createRandom } from '../../generate-archive/random.ts'
import type { ArchiveValues } from './archive-values.ts'
import { type Question, writeQuestion } from './document.ts'
import { type Drawing, drawRoots, SIZES } from './draw-fields.ts'
import { stretch } from './stretch.ts'

/** The share of documents whose lists stay as they were drawn, and of those that cost only a part of the maximum. */
const [PLAIN, SMALLER] = [0.1, 0.3]

/** Fields and aliases of a document. */
const [MOST_FIELDS, MOST_ALIASES] = [90, 28]

export interface DrawOptions {
  readonly seed: number
  readonly schema: GraphQLSchema
  readonly values: ArchiveValues
  /** The greatest cost that is accepted. */
  readonly maximum: number
}

/** The nth document; null where what was drawn costs too much whatever the sizes of its lists. */
export function drawDocument(nth: number, { seed, schema, values, maximum }: DrawOptions): Question | null {
  const random = createRandom(seed, nth)
  const left = { fields: random.pick([4, 10, 30, MOST_FIELDS]), aliases: MOST_ALIASES }
  const drawing: Drawing = { schema, random, values, left }
  const fields = drawRoots(drawing)
  if (random.chance(PLAIN)) return writeQuestion(fields)
  // with sizes as variables a document is priced once, and each size tried costs a few sums
  const write = () => writeQuestion(fields, ({ name, isVariable }) => isVariable || SIZES.includes(name))
  const document = parse(write().query)
  const costs = costOf(schema)
  const price = () => costs(document, getOperationAST(document)!, write().variables)
  const most = random.chance(SMALLER) ? maximum * 100 ** -random.next() : maximum
  return stretch(fields, price, most, random) ? writeQuestion(fields) : null
}
