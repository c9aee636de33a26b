import { describe, it } from 'vitest'
import { expectLinear } from '../count-steps.ts'
import { pieces, reading } from './hostile-pieces.ts'

describe('a page that means no good is read in linear time', () => {
  it.each(pieces)('%s', (_, piece) => expectLinear((length) => reading(piece, length), 15_000))
})
