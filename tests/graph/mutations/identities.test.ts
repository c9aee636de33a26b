// People that the articles' evidence takes for one, as the API shows and parts them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, newDesk } from './new-desk.ts'

const story = (day: number, slug: string, ...paragraphs: string[]) => ({
  [`${slug}.md`]: `---\ntitle: ${slug}\ndate: 2025-03-0${day}\nurl: https://gazette.example/${slug}\n---\n\n${paragraphs.join('\n\n')}\n`,
})

let desk: Desk
beforeAll(async () => {
  desk = await newDesk()
  await desk.load({
    ...story(1, 'lock', '“It stands,” said Marla Albrecht.', 'Nils Tarrow watched it from the quay.'),
    ...story(2, 'leak', '“We know,” Albrecht said.', 'Nils Tarrow did not answer.'),
  })
})
afterAll(() => desk.close())

const IDENTITIES =
  'name quoteCount identities { name rule confidence articleCount nearArticleCount } lookalikes { person { name } }'
const albrecht = async () => (await desk.data(`{ person(by: { name: "Marla Albrecht" }) { ${IDENTITIES} } }`)).person

async function change(field: string, input: object) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code message path } correction { id kind status before after about { name } instead { name } } } }`
  return (await desk.data(query, { input: { author: 'Ada', ...input } }))[field]
}

test('a person has the other names, and why they are taken for this person’s', async () => {
  expect(await albrecht()).toEqual({
    name: 'Marla Albrecht',
    quoteCount: 2,
    identities: [{ name: 'Albrecht', rule: 'SURNAME', confidence: 0.95, articleCount: 1, nearArticleCount: 1 }],
    lookalikes: [],
  })
  const { person } = await desk.data('{ person(by: { name: "Albrecht" }) { name } }')
  expect(person).toEqual({ name: 'Marla Albrecht' })
})

test('an editor keeps two apart, and takes it back', async () => {
  const both = { person: { name: 'Albrecht' }, other: { name: 'Marla Albrecht' } }
  const made = await change('keepPeopleApart', both)
  expect(made).toEqual({
    userErrors: [],
    correction: {
      ...{ id: made.correction.id, kind: 'DISTINCT', status: 'ACTIVE', before: 'Albrecht', after: 'Marla Albrecht' },
      ...{ about: { name: 'Albrecht' }, instead: { name: 'Marla Albrecht' } },
    },
  })
  expect(await albrecht()).toMatchObject({ quoteCount: 1, identities: [] })
  await desk.load(story(3, 'mend', '“At last,” said Marla Albrecht.', 'Nils Tarrow came.'))
  expect(await albrecht()).toMatchObject({ quoteCount: 2, identities: [] })
  expect((await change('undoCorrection', { id: made.correction.id })).userErrors).toEqual([])
  expect(await albrecht()).toMatchObject({ quoteCount: 3, identities: [{ name: 'Albrecht' }] })
})

test('one person cannot be kept apart from itself, nor one by a correction', async () => {
  const self = { person: { name: 'Nils Tarrow' }, other: { name: 'nils tarrow' } }
  expect((await change('keepPeopleApart', self)).userErrors).toMatchObject([
    { code: 'INVALID', path: ['input', 'other'] },
  ])
  await change('mergePeople', { person: { name: 'Nils Tarrow' }, into: { name: 'Marta Oduya' } })
  const merged = { person: { name: 'Nils Tarrow' }, other: { name: 'Marta Oduya' } }
  expect((await change('keepPeopleApart', merged)).userErrors).toMatchObject([{ code: 'INVALID' }])
})
