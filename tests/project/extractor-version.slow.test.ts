import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bundleExtractor, hashExtractor } from '../../scripts/extractor/hash-extractor.mjs'
import { EXTRACTOR_VERSION } from '../../src/text/extractor-version.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'extractor-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The bundle of the project's own files, where `change` gives another text to those it changes. */
async function bundleWith(change: (text: string, path: string) => string) {
  let changed = 0
  const read = (path: string) => {
    const text = readFileSync(path, 'utf8')
    const other = change(text, path)
    if (other !== text) changed++
    return other
  }
  const { code } = await bundleExtractor({ read, packages: 'external' })
  return { code, changed }
}

const unchanged = bundleWith((text) => text)

describe('the version of the extraction', () => {
  test('stays where comments, white space and types change', async () => {
    const { code } = await unchanged
    const other = await bundleWith((text, path) => {
      const spaced = text
        .replaceAll(/^export /gm, '// A note.\n\n\nexport ')
        .replaceAll(': readonly string[]', ': ReadonlyArray<string>')
      return `/*! Another licence. */\n/** About ${path}. */\n${spaced}\ntype Unused = { readonly a: 1 }\n`
    })
    expect(other.changed).toBeGreaterThan(200)
    expect(other.code === code).toBe(true)
  })

  test.each([
    ['a word list', 'en/english-verbs-data.ts', 'said', 'sayed'],
    ['a rule', 'marks/quote-marks.ts', "'ANGLE', 'EITHER'", "'ANGLE', 'OPEN'"],
    ['a page profile', 'profiles/generic.ts', 'menu|search', 'menu'],
    ['a reader of files', 'formats/html/read-html.ts', "'language'", "'lingo'"],
    ['what is made of it for the archive', 'rows/article-rows.ts', 'BRIEF = 12', 'BRIEF = 13'],
    ['a language', 'languages/languages.ts', 'english, german', 'english'],
  ])('changes with %s', async (_, ending, from, to) => {
    const { code } = await unchanged
    const other = await bundleWith((text, path) => (path.endsWith(ending) ? text.replace(from, to) : text))
    expect([other.changed, other.code === code]).toEqual([1, false])
  })

  const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0]

  test('counts every package that reads articles', async () => {
    const { inputs } = await bundleExtractor()
    const used = new Set<string>()
    for (const part of ['src/text', 'src/formats', 'src/languages'])
      for (const file of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.ts')) continue
        const text = readFileSync(join(root, part, file), 'utf8')
        for (const [, name] of text.matchAll(/^import (?!type)[^'"]*'([^'"]+)'|\b(?:load|import)\('([^']+)'\)/gm))
          if (name && !/^(?:node:|\.)/.test(name)) used.add(packageOf(name))
        for (const [, name] of text.matchAll(/\bload\('([^']+)'\)/g)) used.add(name!)
      }
    expect(used.size).toBeGreaterThan(6)
    for (const name of used)
      expect(
        inputs.filter((input) => input.startsWith(`node_modules/${name}/`)),
        name,
      ).not.toEqual([])
  })

  test('is the same in the tests, in programs and in a copy of the project', async () => {
    const { hash } = await hashExtractor()
    expect(EXTRACTOR_VERSION).toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
    for (const part of ['src', 'scripts', 'package.json', 'package-lock.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const program = join(folder, 'print.mjs')
    writeFileSync(
      program,
      `import { bundleExtractor } from './scripts/extractor/hash-extractor.mjs'
      const { createHash } = await import('node:crypto')
      console.log(createHash('sha256').update((await bundleExtractor()).code).digest('hex').slice(0, 16))`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8', cwd: tmpdir() })
    expect([stdout.trim(), stderr]).toEqual([hash, ''])
  })
})
