import { describe, expect, test } from 'vitest'
import { mentionsIn, namesIn } from './names-in.ts'

describe('what kind of body', () => {
  test.each([
    ['He asked the Quillton Police Department.', 'Quillton Police Department', 'GOVERNMENT'],
    ['He asked the Ministry of Justice.', 'Ministry of Justice', 'GOVERNMENT'],
    ['He asked the Department of Health and Human Services.', 'Department of Health and Human Services', 'GOVERNMENT'],
    ['He asked the Central Election Commission.', 'Central Election Commission', 'GOVERNMENT'],
    ['He asked the Freedonian Peasant Party.', 'Freedonian Peasant Party', 'PARTY'],
    ['He asked Quillby Inc. about it.', 'Quillby Inc.', 'COMPANY'],
    ['He read the Quillton Gazette.', 'Quillton Gazette', 'NEWSPAPER'],
    ['He studied at Hartwell University.', 'Hartwell University', 'OTHER_ORGANISATION'],
    ['He watched Quillton Television.', 'Quillton Television', 'BROADCASTER'],
    ['State news agency Reuters reported it.', 'Reuters', 'NEWS_AGENCY'],
  ])('%s -> %s, %s', (text, name, kind) => {
    expect(namesIn(text).organisations.map((body) => [body.name, body.kind])).toContainEqual([name, kind])
  })
})

describe('one body under all mentions', () => {
  test.each([
    [
      'capitals in brackets',
      'The Central Election Commission (CEC) met. The CEC agreed.',
      'CEC = Central Election Commission',
    ],
    [
      'the last word with an article',
      'The Quillton Gazette asked. The Gazette wrote it.',
      'Gazette = Quillton Gazette',
    ],
    ['capitals with stops', 'The F.B.I. agreed.', 'F.B.I. = F.B.I.'],
  ])('%s', (_, text, mention) => expect(mentionsIn(text).at(-1)).toBe(mention))

  test.each(['the Kremlin', 'the White House', 'the Pentagon', 'Downing Street'])(
    '%s stands for those who sit there',
    (words) => {
      const { mentions } = namesIn(`In a statement ${words} said so.`)
      expect(mentions).toMatchObject([{ form: 'METONYM', kind: 'ORGANISATION' }])
    },
  )

  test('places are places', () => {
    expect(mentionsIn('Between Minsk and New York lies Quillby County, he said.')).toEqual([
      'Minsk = PLACE',
      'New York = PLACE',
      'Quillby County = PLACE',
    ])
  })
})
