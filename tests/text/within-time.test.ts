import { expect, it } from 'vitest'
import { OutOfTime, timeFor, within } from '../../src/text/faults/within-time.ts'

const forever = (): number => {
  for (let turns = 0; ; turns++) if (turns < 0) return turns
}

it('gives back what work gives back, and throws what it throws', () => {
  expect(within(60_000, () => 'done')).toBe('done')
  expect(within(60_000, () => undefined)).toBe(undefined)
  expect(() =>
    within(60_000, () => {
      throw new TypeError('not today')
    }),
  ).toThrow(new TypeError('not today'))
})

it.each<[string, () => unknown]>([
  ['a loop', forever],
  ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(50)}b`)],
  [
    'a loop that catches all',
    () => {
      for (;;)
        try {
          forever()
        } catch {
          // and goes on
        }
    },
  ],
])('stops %s', (_, work) => {
  expect(() => within(20, work)).toThrow(new OutOfTime('it did not end within 0.02 s'))
  expect(within(60_000, () => 'another')).toBe('another')
})

it('stops the work inside of it, and what it is itself inside of goes on', () => {
  const inner = () => {
    try {
      return within(20, forever)
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(within(60_000, () => [inner(), 'goes on'])).toEqual(['it did not end within 0.02 s', 'goes on'])
  expect(() => within(20, () => within(60_000, forever))).toThrow(new OutOfTime('it did not end within 0.02 s'))
})

it('leaves a long text more time', () => {
  expect(timeFor(0)).toBe(60_000)
  expect(timeFor(3_000_000)).toBe(120_000)
})
