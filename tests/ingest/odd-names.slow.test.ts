// Files whose names are no UTF-8: read, shown with their bytes written out, and the same in every run.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { escapeName, unescapeName } from '../../src/formats/bytes/escape-name.ts'
import { namedPaths } from '../../src/ingest/files/disk-path.ts'
import { tarOf } from '../formats/archives.ts'
import { itemsOf } from '../formats/read-bytes.ts'
import { newOperator } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('odd-names')
const { folder, seed, rows, run } = operator
afterAll(() => operator.leave())

const story = (name: string) => `${name} Opens Again\n\nThe ${name} opened on Tuesday.\n`
const inbox = join(folder, 'inbox')
const bytesOf = (name: string) => Buffer.from(`${inbox}/${name}`, 'latin1')
const paths = () =>
  rows<{ path: string }>('SELECT path FROM "Document" ORDER BY path').map(({ path }) => path.split('inbox/')[1])

test('a name and its text tell each other', () => {
  const parts = fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom('\\', '\\x', '\\xe9', 'é', 'a').map((text) => Buffer.from(text)),
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (all) => {
      const bytes = Buffer.concat(all)
      expect(unescapeName(escapeName(bytes)).equals(bytes)).toBe(true)
    }),
  )
  expect(escapeName(Buffer.from('café \\ x.txt'))).toBe('café \\ x.txt')
})

test('files of such names are loaded once, also beside one that is called as they are shown', async () => {
  mkdirSync(inbox)
  writeFileSync(bytesOf('caf\xe9.txt'), story('Cafe'))
  writeFileSync(bytesOf('caf\xe8.txt'), story('Mill'))
  writeFileSync(bytesOf('caf\\xe9.txt'), story('Weir'))
  mkdirSync(bytesOf('d\xe9'))
  writeFileSync(bytesOf('d\xe9/a.txt'), story('Lock'))
  const first = await seed(inbox)
  expect(first, first.out).toMatchObject({ code: 0, err: '' })
  const all = ['caf\\x5cxe9.txt', 'caf\\xe8.txt', 'caf\\xe9.txt', 'd\\xe9/a.txt']
  expect(paths()).toEqual(all)
  expect((await seed(inbox)).out).toMatch(/^4 unchanged/m)
  expect((await run('extract', inbox)).code).toBe(0)

  rmSync(bytesOf('caf\xe8.txt'))
  expect((await seed(inbox, '--prune')).out).toMatch(/^withdrawn \S+caf\\xe8\.txt$/m)
  expect(paths()).toEqual(all.filter((path) => !path.includes('e8')))
})

test('they can be named as they are shown, and as the shell gives them', async () => {
  expect((await seed(join(inbox, 'caf\\xe9.txt'))).out).toMatch(/1 unchanged/)
  // what Node makes of the byte of the argument
  const lossy = join(inbox, 'd\ufffd')
  expect(namedPaths(lossy)).toEqual([join(inbox, 'd\\xe9')])
  expect((await seed(lossy)).out).toMatch(/1 unchanged/)
  expect(existsSync(lossy)).toBe(false)
})

test('entries of a tar archive with such names are told apart', async () => {
  const packed = await tarOf(['a~.txt', 'a^.txt'].map((name) => ({ name, bytes: Buffer.from(story('Ferry')) })))
  const tar = gunzipSync(packed)
  for (const [sign, byte] of [
    ['~', 0xe9],
    ['^', 0xe8],
  ] as const) {
    const at = tar.indexOf(`a${sign}.txt`)
    const header = tar.subarray(at, at + 512)
    header[1] = byte
    header.write('        ', 148, 'latin1')
    const sum = header.reduce((total, one) => total + one, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  }
  expect((await itemsOf('a.tar', tar)).map(({ path }) => path)).toEqual(['a.tar!a\\xe9.txt', 'a.tar!a\\xe8.txt'])
})
