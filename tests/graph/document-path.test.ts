// Readers see where a file lies in the folder that was loaded, and nothing of where that is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { newArchive } from './new-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'document-path-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('paths of documents, of other documents and of former versions', async () => {
  const archive = await newArchive([])
  const load = async (text: string) => {
    for (const path of ['news/2020/a.txt', 'news/b.txt']) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const record = JSON.stringify({
      title: 'Ferry Opens',
      url: 'https://gazette.example/f',
      body: 'It opened on Monday.',
    })
    writeFileSync(join(folder, 'news/dump.jsonl'), `${record}\n`)
    const roots = [join(folder, 'news')]
    for await (const _ of loadArchive(archive.file, findFiles(roots).files, { roots, threads: 0 }));
  }
  await load('Bridge Opens\n\nThe bridge opened on Tuesday.\n')
  const ask = async () => {
    const { articles } = await archive.data(
      '{ articles { edges { node { document { path } otherDocuments { path } formerVersions { path } } } } }',
    )
    return articles.edges.map(({ node }: { node: Record<string, unknown> }) => node)
  }
  const dump = { document: { path: 'dump.jsonl#1' }, otherDocuments: [], formerVersions: [] }
  const [first] = (await ask()).filter((one: { document: { path: string } }) => one.document.path !== 'dump.jsonl#1')
  expect(await ask()).toContainEqual(dump)
  expect([first.document.path, ...first.otherDocuments.map((one: { path: string }) => one.path)].sort()).toEqual([
    ...['2020/a.txt', 'b.txt'],
  ])
  await load('Bridge Opens\n\nThe bridge opened on Friday.\n')
  const versions = (await ask()).flatMap((one: { formerVersions: { path: string }[] }) => one.formerVersions)
  expect(versions.length).toBeGreaterThan(0)
  for (const { path } of versions) expect(['2020/a.txt', 'b.txt']).toContain(path)
  expect(JSON.stringify(await ask())).not.toContain('news')
  archive.close()
})
