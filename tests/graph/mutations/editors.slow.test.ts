// Editors by name: what their tokens allow, and how their corrections are signed.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccess } from '../../../src/server/access/access.ts'
import { hashOf, knownTokens } from '../../../src/server/access/known-tokens.ts'
import { type Desk, newDesk, TOKEN } from './new-desk.ts'

const file = join(tmpdir(), `editors-${process.pid}.yaml`)
const TOKENS = { Ada: 'otr_the-token-of-ada', Desk: 'otr_the-token-of-the-desk' }
const ROLES = { Ada: 'correct', Desk: 'reload' }
const write = (...names: (keyof typeof TOKENS)[]) =>
  writeFileSync(
    file,
    names
      .map((name) => `- {name: ${name}, token: "sha256:${hashOf(TOKENS[name])}", roles: [${ROLES[name]}]}\n`)
      .join(''),
  )

let desk: Desk
beforeAll(async () => {
  write('Ada', 'Desk')
  const tokens = knownTokens({ adminToken: TOKEN, file, log: () => {} })
  desk = await newDesk(TOKEN, { access: openAccess(tokens, () => {}) })
})
afterAll(async () => {
  await desk.close()
  rmSync(file)
})

const HIDE = `mutation ($author: String) {
  hideArticle(input: {article: {slug: "2025-05-05-ferry-line-to-open-in-june"}, author: $author}) {
    correction { id author line } userErrors { code path message } } }`
const UNDO =
  'mutation ($id: ID!) { undoCorrection(input: {id: $id}) { correction { undone { author } } userErrors { code } } }'
const IMPORT =
  'mutation ($lines: String!) { importCorrections(input: {lines: $lines}) { importedCount knownCount userErrors { message } } }'
const RELOAD = 'mutation { reload(input: {dryRun: true}) { reload { id } } }'
const by = (token: string) => ({ authorization: `Bearer ${token}` })
const ask = (who: string, query: string, variables: object = {}) => desk.send(query, variables, by(who))

test('a correction is signed by whose token it is; another name is refused', async () => {
  for (const author of ['Bo', 'ada', ' '])
    expect((await ask(TOKENS.Ada, HIDE, { author })).data.hideArticle).toMatchObject({
      correction: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'author'] }],
    })
  for (const author of [undefined, 'Ada', ' Ada ']) {
    const { correction, userErrors } = (await ask(TOKENS.Ada, HIDE, { author })).data.hideArticle
    expect([correction.author, userErrors]).toEqual(['Ada', []])
    const undone = (await ask(TOKENS.Ada, UNDO, { id: correction.id })).data.undoCorrection
    expect(undone).toEqual({ correction: { undone: { author: 'Ada' } }, userErrors: [] })
  }
})

test('ADMIN_TOKEN signs as "admin", or with any name', async () => {
  for (const [author, signed] of [
    [undefined, 'admin'],
    ['Bo', 'Bo'],
  ]) {
    const { correction } = (await ask(TOKEN, HIDE, { author })).data.hideArticle
    expect(correction.author).toBe(signed)
    await ask(TOKEN, UNDO, { id: correction.id })
  }
})

test('lines that others have signed are taken from the admin only', async () => {
  const line = (author: string, undone?: string) =>
    JSON.stringify({
      ...{ kind: 'NAME', author, createdAt: '2026-05-01T12:00:00.000Z' },
      ...{ party: { person: 'Pieter Lund' }, to: 'Pieter B. Lund' },
      ...(undone && { undone: { author: undone, note: null, at: '2026-05-02T12:00:00.000Z' } }),
    })
  for (const lines of [`${line('Ada')}\n${line('Bo')}`, `\n${line('Ada', 'Bo')}`]) {
    const { importCorrections } = (await ask(TOKENS.Ada, IMPORT, { lines })).data
    expect(importCorrections).toEqual({
      ...{ importedCount: 0, knownCount: 0 },
      userErrors: [{ message: 'Line 2: author: expected Ada, whose token it is, not Bo' }],
    })
  }
  const own = (await ask(TOKENS.Ada, IMPORT, { lines: line('Ada', 'Ada') })).data.importCorrections
  expect(own).toEqual({ importedCount: 1, knownCount: 0, userErrors: [] })
  const others = (await ask(TOKEN, IMPORT, { lines: line('Bo', 'Cy') })).data.importCorrections
  expect(others).toEqual({ importedCount: 1, knownCount: 0, userErrors: [] })
})

test('a role allows what it says and nothing else', async () => {
  const codes = async (who: string) =>
    Promise.all(
      [[HIDE] as const, [UNDO, { id: 'cor_none' }] as const, [IMPORT, { lines: '' }] as const, [RELOAD] as const].map(
        async ([query, variables]) => (await ask(who, query, variables)).errors?.[0].extensions.code,
      ),
    )
  expect(await codes(TOKENS.Desk)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', undefined])
  expect(await ask(TOKENS.Ada, RELOAD)).toMatchObject({
    data: { reload: null },
    errors: [
      { message: 'The token of Ada does not have the role "reload".', extensions: { hint: expect.any(String) } },
    ],
  })
})

test('a token that is taken out of the file changes nothing any more', async () => {
  write('Desk')
  expect((await ask(TOKENS.Ada, HIDE)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  write('Ada', 'Desk')
  expect((await ask(TOKENS.Ada, HIDE)).errors).toBeUndefined()
})

test('a request of many changes with a wrong token is one try', async () => {
  const many = Array.from({ length: 15 }, (_, index) => `m${index}: reload(input: {}) { reload { id } }`)
  const wrong = await ask('wrong', `mutation { ${many.join(' ')} }`)
  expect(new Set(wrong.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code))).toEqual(
    new Set(['UNAUTHENTICATED']),
  )
  expect((await ask(TOKEN, HIDE, {})).errors).toBeUndefined()
})
