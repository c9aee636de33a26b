// Stored answers: what is kept, what goes first, and that nothing is ever written over.
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zippedBody } from '../../src/server/cache/kept-answer.ts'
import { PieceStore } from '../../src/server/cache/piece-store.ts'

const bytesOf = (letter: string, length: number) => Buffer.from(letter.repeat(length))

describe('stored answers', () => {
  test('lie in few pieces of memory, however many they are', () => {
    const store = new PieceStore(1_600_000)
    const answers = Array.from({ length: 1_000 }, (_, index) => store.set(`${index}`, bytesOf('x', 1_000), null)!)
    const pieces = new Set(answers.map(({ plain }) => plain.buffer))
    expect(pieces.size).toBeLessThanOrEqual(11)
    expect(store.count).toBe(1_000)
  })

  test('are within the number of bytes; the oldest go first, but not what was asked for since', () => {
    const store = new PieceStore(16_000)
    for (let index = 0; index < 200; index++) {
      store.set(`${index}`, bytesOf('x', 90), null)
      expect(store.get('0')?.plain.toString()).toBe('x'.repeat(90))
      expect(store.bytes).toBeLessThanOrEqual(16_000)
    }
    expect([store.get('1'), store.get('2'), store.get('100')]).toEqual([undefined, undefined, expect.anything()])
    expect(store.get('199')).toBeDefined()
  })

  test('larger than an eighth of the whole are none; a whole of nothing keeps nothing', () => {
    const store = new PieceStore(1_000)
    expect([store.set('a', bytesOf('x', 124), null), store.set('b', bytesOf('x', 100), null)]).toEqual([
      undefined,
      expect.anything(),
    ])
    expect(new PieceStore(0).set('a', bytesOf('x', 1), null)).toBeUndefined()
  })

  test('that are being sent stay as they are when their place is given up', () => {
    const store = new PieceStore(16_000)
    const { plain } = store.set('a', bytesOf('a', 500), null)!
    for (let index = 0; index < 500; index++) store.set(`${index}`, bytesOf('x', 500), null)
    expect(store.get('a')).toBeUndefined()
    expect(plain.toString()).toBe('a'.repeat(500))
  })

  test('are compressed once, and the compressed form counts', async () => {
    const store = new PieceStore(160_000)
    const answer = store.set('a', bytesOf('a', 5_000), 'Name')!
    const [first, second] = await Promise.all([zippedBody(answer), zippedBody(store.get('a')!)])
    expect(first).toBe(second)
    expect(first.buffer).toBe(answer.plain.buffer)
    expect(gunzipSync(first).toString()).toBe('a'.repeat(5_000))
    expect(store.get('a')?.name).toBe('Name')
    store.clear()
    expect([store.bytes, store.count, store.get('a')]).toEqual([0, 0, undefined])
  })

  test('are what was stored under the key last, whatever else happens', async () => {
    const step = fc.record({
      key: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 1, max: 700 }),
      zip: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 120 }), async (steps) => {
        const store = new PieceStore(8_000)
        const last = new Map<string, string>()
        for (const [index, { key, length, zip }] of steps.entries()) {
          const text = `${index}:`.padEnd(length, '.')
          const answer = store.set(`${key}`, Buffer.from(text), null)
          if (answer) last.set(`${key}`, text)
          else last.delete(`${key}`)
          if (zip && answer) expect(gunzipSync(await zippedBody(answer)).toString()).toBe(text)
          for (const [known, words] of last) {
            const found = store.get(known)
            if (!found) continue
            expect(found.plain.toString()).toBe(words)
            if (found.zipped) expect(gunzipSync(await found.zipped).toString()).toBe(words)
          }
          expect(store.bytes).toBeLessThanOrEqual(8_000 + 1_000)
        }
      }),
      { numRuns: 30 },
    )
  })
})
