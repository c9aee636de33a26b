// Every form of file that can break off, cut at fifty places each.
import { describe, expect, test } from 'vitest'
import { cutFiles, wholeOf, wrongWith } from './cut-files.ts'

const CUTS = 50
const SEED = 20_260_813

/** Numbers from 0 to before 1, the same each time. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const files = await cutFiles()

describe.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
  test(`cut at ${CUTS} places gives every record that is whole, and says that it breaks off`, async () => {
    const random = randomOf(SEED)
    const whole = await wholeOf(file)
    const wrong: string[] = []
    for (let i = 0; i < CUTS; i++) {
      const at = 1 + Math.floor(random() * (file.bytes.length - 1))
      wrong.push(...([await wrongWith(file, whole, at)].filter(Boolean) as string[]))
    }
    expect(wrong).toEqual([])
  })
})
