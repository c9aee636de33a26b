// Who may change the archive; what happens when several do, or somebody else writes.
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ConfigError, readConfig } from '../../../src/config.ts'
import { openCorrectorThread } from '../../../src/store/corrections/thread/open-corrector-thread.ts'
import { migrate } from '../../../src/store/database/migrations/migrate.ts'
import { NO_PEOPLE_FILE } from '../../../src/store/rows/people-file.ts'
import { type Desk, newDesk, TOKEN } from './new-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await newDesk()
})
afterAll(() => desk.close())

const HIDE = `mutation ($slug: String!) { hideArticle(input: {article: {slug: $slug}, author: "Ada", dryRun: true}) { changeCount userErrors { code } } }`
const RENAME = `mutation ($from: String!, $to: String!) {
  renamePerson(input: {person: {name: $from}, name: $to, author: "Ada"}) { userErrors { code message } person { name } } }`
const SPEECH = '"The quay will be ready in time," Ines Barro said. "Nobody has to wait," she added.'
const slug = { slug: '2025-05-05-ferry-line-to-open-in-june' }

describe('the token', () => {
  test('is demanded: without one, or with another, nothing is changed', async () => {
    for (const authorization of [undefined, 'Bearer another-token-than-that', TOKEN, `Basic ${TOKEN}`, 'Bearer ']) {
      const answer = await desk.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
        payload: JSON.stringify({ query: HIDE, variables: slug }),
      })
      expect(answer.statusCode, authorization).toBe(401)
      expect(answer.json().errors[0].extensions).toMatchObject({
        code: 'UNAUTHENTICATED',
        hint: expect.stringContaining('Bearer'),
      })
      expect(answer.json().data).toEqual({ hideArticle: null })
    }
    const { data } = await desk.send(HIDE, slug)
    expect(data.hideArticle).toMatchObject({ userErrors: [], changeCount: expect.any(Number) })
  })

  test('is demanded by every mutation there is', async () => {
    const { __schema } = await desk.data(
      '{ __schema { mutationType { fields { name args { type { ofType { name inputFields { name type { kind ofType { kind name } } defaultValue } } } } } } } }',
    )
    expect(__schema.mutationType.fields.length).toBeGreaterThan(12)
    const { Mutation } = await import('../../../src/graph/mutations/mutation.ts')
    for (const { name } of __schema.mutationType.fields) {
      const call = async () =>
        Mutation[name as keyof typeof Mutation](
          undefined,
          { input: { lines: '', paths: [], author: 'A' } },
          { reader: desk.changing.reader, changing: desk.changing, whoAsks: () => desk.access!.whoAsks(undefined, '') },
          {} as never,
        )
      await expect(call(), name).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    }
  })

  test('none set, changes are off, and the answer says how to switch them on', async () => {
    const off = await newDesk(null)
    const { errors } = await off.send(HIDE, slug)
    expect(errors[0].extensions).toMatchObject({ code: 'CHANGES_OFF', hint: expect.stringContaining('ADMIN_TOKEN') })
    await off.close()
  })

  test('is read from the environment, and refused where it is easy to guess', () => {
    expect(readConfig({ ADMIN_TOKEN: TOKEN }, '/').adminToken).toBe(TOKEN)
    expect([readConfig({}, '/').adminToken, readConfig({ ADMIN_TOKEN: '' }, '/').adminToken]).toEqual([
      undefined,
      undefined,
    ])
    for (const token of ['short', 'with blanks in it, though it is long'])
      expect(() => readConfig({ ADMIN_TOKEN: token }, '/'), token).toThrow(ConfigError)
  })

  test('a mutation by GET is refused', async () => {
    const query = `mutation { hideArticle(input: {article: {slug: "x"}, author: "Ada"}) { changeCount } }`
    const answer = await desk.app.inject({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { authorization: `Bearer ${TOKEN}`, 'apollo-require-preflight': '1' },
    })
    expect(answer.statusCode).toBe(405)
  })
})

describe('several at once', () => {
  test('two changes are both made, one after the other', async () => {
    const [a, b] = await Promise.all([
      desk.data(RENAME, { from: 'Pieter Lund', to: 'Pieter B. Lund' }),
      desk.data(RENAME, { from: 'Anna Quill', to: 'Anna C. Quill' }),
    ])
    expect([a.renamePerson, b.renamePerson]).toEqual([
      { userErrors: [], person: { name: 'Pieter B. Lund' } },
      { userErrors: [], person: { name: 'Anna C. Quill' } },
    ])
    const two = await Promise.all(
      ['One Name', 'Other Name'].map((to) => desk.data(RENAME, { from: 'Marta Oduja', to })),
    )
    const codes = two.map(({ renamePerson }) => renamePerson.userErrors[0]?.code)
    expect(codes).toEqual([undefined, 'ALREADY_CORRECTED'])
  })

  test('one that fails is null, and the others of the request keep their answers', async () => {
    const failing = vi.spyOn(desk.changing.corrector, 'correct')
    failing.mockRejectedValueOnce(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }))
    const both = HIDE.replace('hideArticle', 'first: hideArticle').replace(
      / }$/,
      HIDE.slice(HIDE.indexOf('hideArticle') - 1),
    )
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      payload: JSON.stringify({ query: both, variables: slug }),
    })
    failing.mockRestore()
    const { data, errors } = answer.json()
    expect(data).toEqual({ first: null, hideArticle: { changeCount: expect.any(Number), userErrors: [] } })
    expect(errors).toMatchObject([{ path: ['first'], extensions: { code: 'BUSY' } }])
    expect(answer.statusCode).toBe(200)
  })

  test('a lock is waited for, while queries are answered; one that stays is BUSY', async () => {
    const other = new Database(desk.file)
    other.exec('BEGIN IMMEDIATE')
    const waiting = desk.data(RENAME, { from: 'Marta Oduya', to: 'Marta D. Oduya' })
    expect((await desk.data('{ archive { version } }')).archive.version).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    other.exec('ROLLBACK')
    expect((await waiting).renamePerson.userErrors).toEqual([])

    other.exec('BEGIN IMMEDIATE')
    const { errors } = await desk.send(HIDE, slug)
    other.exec('ROLLBACK')
    other.close()
    expect(errors[0].extensions.code).toBe('BUSY')
    expect(desk.faults).toEqual([])
  })

  test('others are answered while very many articles are read again', async () => {
    const crowded = await newDesk()
    const story = (index: number) =>
      [`Harbour Talks, Day ${index}`, 'By Anna Quill, Northern Wire', 'May 2, 2025', `${SPEECH} It was day ${index}.`]
        .join('\n\n')
        .concat('\n')
    await crowded.load(Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.txt`, story(index)])))
    await crowded.send(HIDE, slug) // the thread is there from now on
    let isOver = false
    const renamed = crowded.data(RENAME, { from: 'Ines Barro', to: 'Ines M. Barro' }).finally(() => (isOver = true))
    let answered = 0
    while (!isOver) {
      await crowded.data('{ archive { version } }')
      answered++
    }
    expect((await renamed).renamePerson.userErrors).toEqual([])
    expect(answered).toBeGreaterThan(10) // two, if the articles were read where queries are answered
    await crowded.close()
  })

  test('what keeps the thread from its work is told, and the next change tries again', async () => {
    const file = join(tmpdir(), `no-archive-${process.pid}.db`)
    const corrector = openCorrectorThread(
      file,
      () => NO_PEOPLE_FILE,
      () => {},
    )
    const undo = () => corrector.undo('cor_none', { author: 'Ada', note: null, at: new Date().toISOString() }, true)
    await expect(undo()).rejects.toThrow(/directory|open/)
    await migrate(file)
    expect((await undo()).refusals[0]?.code).toBe('NOT_FOUND')
    await corrector.close()
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(file + end, { force: true })
  })
})
