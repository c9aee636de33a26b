// Addresses: letters are transliterated or kept, never changed, and those of earlier versions lead where they led.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/store/database/migrations/migrate.ts'
import { formerSlugOf, slugOf } from '../../src/store/rows/slugs.ts'
import { newArchive, type TestArchive } from '../graph/new-archive.ts'

test.each([
  ['2021-03-03 東京で会見 Tokyo minister speaks', '2021-03-03-東京で会見-tokyo-minister-speaks'],
  ['ガソリン価格', 'ガソリン価格'],
  ['ｶﾞｿﾘﾝ', 'ガソリン'],
  ['Мой йод', 'мой-йод'],
  ['서울에서 만났다', '서울에서-만났다'],
  ['मोदी की बात', 'मोदी-की-बात'],
  ['กล่าวว่า', 'กล่าวว่า'],
  ['Café résumé: Zoë’s naïve façade', 'cafe-resume-zoes-naive-facade'],
  ['Großer Streit um die Straße', 'großer-streit-um-die-straße'],
  ["Việt Nam — O’Brannon's ﬁsh", 'viet-nam-obrannons-fish'],
  ['İstanbul', 'istanbul'],
  ['…', 'untitled'],
])('%s -> %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
  expect(slugOf(text.normalize('NFD'))).toBe(slug)
})

test('a word that is too long is cut between characters', () => {
  const cut = slugOf('が'.normalize('NFD').repeat(100))
  expect(cut).toBe('が'.repeat(80))
  expect(slugOf(`${'a'.repeat(79)}𠮷`)).toBe('a'.repeat(79))
  expect(slugOf('กี'.repeat(60))).toBe('กี'.repeat(40))
})

test.each(['Dockers To Vote On Strike', 'Ministro: «No habrá más huelgas»', 'O’Brannon won’t go', 'Łódź in Ångström'])(
  '%s has the address that it always had',
  (headline) => {
    expect(slugOf(headline)).toBe(formerSlugOf(headline))
  },
)

describe('addresses of an earlier version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slugs-'))
  let archive: TestArchive
  beforeAll(async () => {
    archive = await newArchive(['tests/graph/folding/letters.jsonl'])
  })
  afterAll(() => {
    archive.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const NEW = '2021-03-03-東京で会見-minister-speaks'
  const FORMER = formerSlugOf(NEW)
  const idOf = async (slug: string) =>
    (await archive.data('query ($slug: String!) { article(by: {slug: $slug}) { id } }', { slug })).article?.id

  test('lead to the article in a new archive', async () => {
    expect(FORMER).toContain('東京て会見')
    const id = await idOf(NEW)
    expect(id).toMatch(/^art_/)
    expect(await idOf(FORMER)).toBe(id)
    expect(await idOf(`${FORMER}-${id.slice(-6)}`)).toBe(id)
    expect(await idOf(`${FORMER}-000000`)).toBeUndefined()
  })

  test('become those of this version in an archive that has them, and lead there still', async () => {
    const id = await idOf(NEW)
    const file = join(folder, 'archive.db')
    const database = new Database(archive.file)
    await database.backup(file)
    database.close()
    const former = new Database(file)
    former.prepare('UPDATE "Article" SET slug = ?, "formerSlug" = NULL WHERE "publicId" = ?').run(FORMER, id)
    former.pragma('user_version = 0')
    former.pragma('journal_mode = WAL')
    former.close()
    await migrate(file)
    const again = new Database(file, { readonly: true })
    expect(again.prepare('SELECT slug, "formerSlug" FROM "Article" WHERE "publicId" = ?').get(id)).toEqual({
      slug: NEW,
      formerSlug: FORMER,
    })
    again.close()
  })
})
