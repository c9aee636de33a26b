import { expect, test } from 'vitest'
import type { ArticleDraft } from '../../../src/text/draft.ts'
import { draftArticle } from '../../../src/text/draft-article.ts'

const read = (text: string) => draftArticle('story.txt', Buffer.from(text)) as ArticleDraft
const people = (text: string) => read(text).people.map(({ name }) => name)
const bodies = (text: string) => read(text).organisations.map(({ name }) => name)

const TAIL = '\n\nMayor Brenna Osgard said the port would open in May.\n'

test.each([
  ['behind in', 'Town waits for talks\n\nThe talks were held in Lauenmark on Monday. Lauenmark agreed to pay.'],
  ['with a minister', "Town waits for talks\n\nLauenmark's environment minister was there. Lauenmark agreed to pay."],
  ['with a head of state', 'Town waits for talks\n\nThe chancellor of Lauenmark wrote. Lauenmark said it would pay.'],
  [
    'as where people come from',
    'Town waits for talks\n\nForty families from Lower Stennet, who left at night, were there.',
  ],
  [
    'in front of an office that goes on',
    'Town waits for talks\n\nTurning to Lauenmark, the minister said that rain fell.',
  ],
  ['said once, by a verb of speech alone', 'Town waits for talks\n\nThe payment is small, Tannbrueck insists.'],
  ['before the noun it belongs to', 'Town waits for talks\n\nThe minister told Osmirian state radio that rain fell.'],
])('a place or a state is no person: %s', (_, text) => {
  expect(people(text + TAIL)).toEqual(['Brenna Osgard'])
})

test.each([
  ['The talks went on. Smith said he would pay. Aides in Smith’s office waited.', 'Smith'],
  ['The talks went on. Anna Veldt, the minister, said she would pay.', 'Anna Veldt'],
])('a person stays one in %s', (text, name) => {
  expect(people(`Town waits for talks\n\n${text}${TAIL}`)).toContain(name)
})

test('a noun for a trade that opens a sentence is no name, and none of the name behind it', () => {
  expect(people(`Hydrologist asks for data from both banks\n\nRain fell.${TAIL}`)).toEqual(['Brenna Osgard'])
  expect(people(`Town waits\n\nHydrologist Halvard Quenby, asked if rain would fall, said no.${TAIL}`)).toContain(
    'Halvard Quenby',
  )
})

test('a headline of capitals makes no body and no person of its own', () => {
  const text = `Health Ministry Lifts Boil-Water Order In Valley\n\nApr. 5, 2019\n\nRain fell.${TAIL}`
  expect(bodies(text)).toEqual([])
  expect(people(text)).toEqual(['Brenna Osgard'])
  expect(
    people(`Bidder Tells Tervany Lawmakers Harbor Jobs Are Safe\n\nThe head of Tervany's port spoke.${TAIL}`),
  ).toEqual(['Brenna Osgard'])
})

test('names of a headline are those of the body', () => {
  const { people: found } = read(`Anna Veldt Sells Port\n\nRain fell. Veldt said the port was old.\n`)
  expect(found.map(({ name }) => name)).toEqual(['Anna Veldt'])
  expect(found[0]!.mentions).toHaveLength(2)
})

test('a noun for what it is makes a body of a name', () => {
  expect(
    bodies(`Town waits\n\n"Rain fell," she said, according to the newspaper Tannbruecker Anzeiger.${TAIL}`),
  ).toContain('Tannbruecker Anzeiger')
})

test('the place of a byline is no author', () => {
  const { fields } = read(
    `Mariners lift the cup\n\nBy Jago Penhale-Wick at the Hill Ground, Vellin\n\nRain fell.${TAIL}`,
  )
  expect(JSON.stringify(fields)).not.toMatch(/"PERSON"[^}]*Vellin/)
  expect(fields.authors?.length ?? 0).toBe(1)
})
