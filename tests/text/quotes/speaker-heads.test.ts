import { describe, expect, it } from 'vitest'
import { marked } from './quotes-in.ts'

const who = (text: string) => marked(text).at(-1)?.who

describe('the head of the phrase that names the speaker', () => {
  it.each([
    ['an office with "of"', 'Secretary of State Ann Hill said: "We lost."'],
    ['a former office', 'Former Secretary of State Ann Hill told Radio Elm the plan was "thin."'],
    ['two offices in a row', 'Speaker of the House Rep. Ann Hill (R-WI) said: "We lost."'],
    ['two offices and a firm', 'Q&R President and CEO Ann Hill said: "We lost."'],
    ['two offices in small letters', 'The founder and chief executive Ann Hill said: "We lost."'],
    ['a name in apposition with a place', 'A lawyer for Mr. Stone, Ann Hill of Potter Low, said: "We lost."'],
    ['a title in apposition with a place', 'Another top Republican, Sen. Ann Hill of Sorrow Bay, said: "We lost."'],
    ['a place and a day in front', 'In Elmton on Monday, Gov. Ann Hill of Delmar, a Democrat, said: "We lost."'],
    ['a room in front', 'On the Senate floor, Senate Minority Leader Ann Hill, D-N.Y., said: "We lost."'],
    ['a name with a reflexive', 'Ann Hill spoke. Mayor Hill herself said the plan was "thin."'],
    ['an office with a reflexive', 'President Ann Hill spoke. The president herself wrote on Monday: "We lost."'],
    ['words that lead up to the name', 'Ann Hill left. There was anger, even from Mayor Hill, who said "we lost."'],
  ])('%s', (_, text) => {
    expect(who(text)).toBe('Ann Hill')
  })

  it.each([
    ['a spokesman for somebody', 'A spokesman for Ann Hill said: "We lost."'],
    ["somebody's office", 'Ann Hill left. Hill\'s office said: "We lost."'],
    ['an office of a person', 'The chief of staff to Gov. Ann Hill said: "We lost."'],
  ])('not the name inside another phrase: %s', (_, text) => {
    expect(who(text)).not.toBe('Ann Hill')
  })

  it('an office that somebody had', () => {
    expect(who('Ex-mayor Ann Hill left.\n\n"We lost," the ex-mayor said.')).toBe('Ann Hill')
    expect(who('Former mayor Ann Hill left.\n\n"We lost," the ex-mayor said.')).toBe('Ann Hill')
  })

  it('a pronoun that contradicts the list of first names', () => {
    expect(who('Mayor Jan Colber left.\n\n"We lost," she said.')).toBe('Jan Colber')
    expect(who('Mayor Jan Colber and Ann Hill left.\n\n"We lost," she said.')).toBe('Ann Hill')
  })

  it.each([
    ['the company', 'AFP reported it. "We lost," the company said.'],
    ['the government', 'Reuters wrote it. "We lost," the government said.'],
    ['another body by name', 'The Kremlin reported it. The US military said it "fell."'],
  ])('an unnamed body is no news agency: %s', (_, text) => {
    expect(who(text)).toBe('GROUP')
  })

  it('the agency is one', () => {
    expect(who('Reuters wrote it. "We lost," the agency said.')).toBe('Reuters')
  })
})
