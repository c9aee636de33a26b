import { describe, expect, test } from 'vitest'
import { namesIn, peopleIn } from './names-in.ts'

describe('German, where every noun has a capital', () => {
  test.each([
    ['a known given name', 'Gestern hat Sabine Quillmann die Reform gelobt.', ['Sabine Quillmann']],
    ['an office', 'Die Reform lobte Bürgermeister Quillmann am Montag.', ['Quillmann']],
    ['an honorific', 'Die Reform lobte Frau Quillmann.', ['Quillmann']],
    ['a trade before the name', 'Verletzt wurde der Fahrer Karl-Heinz Quillmann.', ['Karl-Heinz Quillmann']],
    [
      'a surname after the full name',
      'Sabine Quillmann kam. Quillmann lobte die Reform.',
      ['Sabine Quillmann (Quillmann)'],
    ],
    ['nouns are nobody', 'Große Freude herrschte im Stadion. Die Reform kommt.', []],
    ['nouns that speak are nobody', 'Die Reform sagte nichts. Der Erfolg sprach dafür.', []],
  ])('%s', (_, text, people) => expect(peopleIn(text, 'de')).toEqual(people))

  test('an office tells the gender', () => {
    expect(namesIn('Die Reform lobte Kanzlerin Quillmann.', 'de').people[0]?.gender).toBe('FEMALE')
  })
})
