// Files that break off: all that is whole in them is read, and that they break off is said.

import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { detectFormat } from '../../src/formats/detect/detect-format.ts'
import { FORMATS } from '../../src/formats/formats.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { type CutFile, cutFiles, wholeOf, wrongWith } from './cut-files.ts'
import { itemsOf } from './read-bytes.ts'

const files = await cutFiles()

test('every format of the registry is cut', () => {
  const cut = files.map(({ path, bytes }) => {
    const found = detectFormat(path, bytes, true)
    return 'format' in found ? found.format.name : found.code
  })
  expect([...new Set(cut)].sort()).toEqual(FORMATS.map(({ name }) => name).sort())
})

/** Places where something begins or ends, and both sides of them. */
function edges({ bytes, ends }: CutFile): number[] {
  const near = ends.flatMap((end) => [end - 1, end, end + 1, end + 3])
  const places = [1, 2, 7, 40, 300, bytes.length >> 1, bytes.length - 30, bytes.length - 1, ...near]
  return [...new Set(places)].filter((at) => at > 0 && at < bytes.length)
}

describe.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
  test('is read as a whole', async () => {
    const whole = await wholeOf(file)
    expect(whole).toHaveLength(file.ends.length)
    expect(whole.filter((one) => !/ [0-9a-f]{64}$/.test(one))).toEqual([])
  })

  test('that breaks off gives every record that is whole, and says so', async () => {
    const whole = await wholeOf(file)
    const wrong: string[] = []
    for (const at of edges(file)) wrong.push(...([await wrongWith(file, whole, at)].filter(Boolean) as string[]))
    expect(wrong).toEqual([])
  })
})

/** An entry as programs write it that do not know its length before its end. */
function streamedEntry(name: string, text: string): Buffer {
  const packed = deflateRawSync(text)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x808, 6)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(name.length, 26)
  const descriptor = Buffer.alloc(16)
  descriptor.writeUInt32LE(0x08074b50, 0)
  descriptor.writeUInt32LE(packed.length, 8)
  descriptor.writeUInt32LE(text.length, 12)
  return Buffer.concat([header, Buffer.from(name), packed, descriptor])
}

test('a ZIP archive whose entries say their length behind them gives those that are whole', async () => {
  const lines = '{"title": "A", "body": "It opened."}\n'.repeat(3)
  const text = 'Sarn Bridge Opens\n\nThe bridge opened on Tuesday.\n'
  const entries = [streamedEntry('a.txt', text), streamedEntry('b.jsonl', lines), streamedEntry('c.txt', text)]
  const found = async (cut: number) =>
    (await itemsOf('a.zip', Buffer.concat(entries).subarray(0, cut))).map((item) =>
      isProblem(item) ? `${item.code} ${item.path}` : item.path,
    )
  const whole = ['a.zip!a.txt', 'a.zip!b.jsonl#1', 'a.zip!b.jsonl#2', 'a.zip!b.jsonl#3']
  const length = Buffer.concat(entries).length
  expect(await found(length)).toEqual([...whole, 'a.zip!c.txt', 'TRUNCATED a.zip'])
  expect(await found(length - 30)).toEqual([...whole, 'TRUNCATED a.zip'])
  expect((await found(entries[0]!.length + 60)).slice(-1)).toEqual(['TRUNCATED a.zip'])
})
