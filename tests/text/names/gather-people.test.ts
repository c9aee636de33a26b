import { describe, expect, test } from 'vitest'
import { mentionsIn, namesIn, peopleIn } from './names-in.ts'

describe('one person under all mentions', () => {
  test.each([
    ['a surname alone', 'Hannah Quillby left. Quillby will return.', ['Hannah Quillby (Quillby)']],
    ['an honorific and a surname', 'Hannah Quillby left. Ms. Quillby will return.', ['Hannah Quillby (Quillby)']],
    ['a given name alone', 'Hannah Quillby left. “Go, Hannah,” they said.', ['Hannah Quillby (Hannah)']],
    ['the surname before the full name', 'Quillby Resigns\nMayor Hannah Quillby left.', ['Hannah Quillby (Quillby)']],
    ['a middle initial', 'Hugo Q. Tarn left. Hugo Tarn will return.', ['Hugo Q. Tarn (Hugo Tarn)']],
    ['a short given name', 'Robert Quillby left. Bob Quillby will return.', ['Robert Quillby (Bob Quillby)']],
    ['a double surname', 'Andrés Quill Tarn left. Then Quill Tarn returned.', ['Andrés Quill Tarn (Quill Tarn)']],
    ['a small word in the surname', 'Hugo de Tarnis left. De Tarnis will return.', ['Hugo de Tarnis (De Tarnis)']],
    ['an article in the surname', 'Bashir al-Quil left. Mr. Quil will return.', ['Bashir al-Quil (Quil)']],
    ['a family name that stands first', 'Kim Tae-woo left. Kim will return.', ['Kim Tae-woo (Kim)']],
    ['the first of two surnames', 'Andres Lobo Otero left. Lobo will return.', ['Andres Lobo Otero (Lobo)']],
    [
      'a nickname in marks, then alone',
      'William "Bud" Quillby left. Bud Quillby will return.',
      ['William Quillby (Bud, William "Bud" Quillby, Bud Quillby)'],
    ],
    [
      'father and son by age',
      'Hugo Tarn left. Hugo Tarn Jr. will return. The elder Tarn said no. The younger Tarn said yes.',
      ['Hugo Tarn (Tarn)', 'Hugo Tarn Jr. (Tarn)'],
    ],
    ['syllables after a family name', 'Wong Ka-wing left. Wong will return.', ['Wong Ka-wing (Wong)']],
    ['accents or none', 'Gérald Quillé left. Gerald Quille will return.', ['Gérald Quillé (Gerald Quille)']],
  ])('%s', (_, text, people) => expect(peopleIn(text)).toEqual(people))

  test.each([
    ['look-alikes', 'Hugo Tarnenka left. Hugo Tarnenko will return.', ['Hugo Tarnenka', 'Hugo Tarnenko']],
    ['father and son', 'Hugo Tarn left. Hugo Tarn Jr. will return.', ['Hugo Tarn', 'Hugo Tarn Jr.']],
    ['two given names', 'Hugo Tarn left. Hannah Tarn will return.', ['Hugo Tarn', 'Hannah Tarn']],
    ['two initials that disagree', 'Hugo A. Tarn left. Hugo B. Tarn will return.', ['Hugo A. Tarn', 'Hugo B. Tarn']],
    ['an honorific of the other gender', 'Hugo Tarn left. Mrs. Tarn will return.', ['Hugo Tarn', 'Tarn']],
  ])('%s are two people', (_, text, people) => expect(peopleIn(text)).toEqual(people))

  test('of two with one surname the last named in the paragraph is meant, and it is told', () => {
    const text = 'Hugo Tarn met Ian Quill. Hannah Tarn left. Tarn said so.\nTarn will return.'
    expect(mentionsIn(text).filter((mention) => mention.startsWith('Tarn'))).toEqual([
      'Tarn = Hannah Tarn',
      'Tarn = Hannah Tarn',
    ])
    expect(namesIn(text).mentions.map(({ ambiguous }) => ambiguous)).toEqual([false, false, false, true, true])
  })

  test('an honorific decides between husband and wife', () => {
    const text = 'Hugo Tarn and Hannah Tarn left. Mr. Tarn will return. Mrs. Tarn will not.'
    expect(mentionsIn(text).slice(2)).toEqual(['Tarn = Hugo Tarn', 'Tarn = Hannah Tarn'])
  })

  test.each([
    ['elder Tarn', 'younger Tarn'],
    ['elder Mr. Tarn', 'younger Mr. Tarn'],
    ['elder Dr. Tarn', 'younger Dr. Tarn'],
  ])('"the %s" is the father, "the %s" the son', (father, son) => {
    const text = `Hugo Tarn Sr. met Hugo Tarn Jr. The ${son} left. The ${father} will return. The ${son} will not.`
    expect(mentionsIn(text).slice(2)).toEqual(['Tarn = Hugo Tarn Jr.', 'Tarn = Hugo Tarn Sr.', 'Tarn = Hugo Tarn Jr.'])
  })

  test.each(['the Tarns', 'the Tarn memo'])('%s is not the man', (words) => {
    expect(mentionsIn(`Hugo Tarn left. He read ${words}.`)[1]).toMatch(/= OTHER$/)
  })

  test('"the Tarn campaign" is a body', () => {
    expect(mentionsIn('Hugo Tarn left. The Tarn campaign said so.')).toEqual([
      'Hugo Tarn = Hugo Tarn',
      'Tarn campaign = Tarn campaign',
    ])
  })
})

describe('gender, as a soft cue', () => {
  test.each([
    ['Mrs. Tarn left.', 'FEMALE'],
    ['Sir Hugo Tarn left.', 'MALE'],
    ['Zorvald Immelkar said she would return.', 'FEMALE'],
    ['Hannah Quillby left.', 'FEMALE'],
    ['Congressman Immelkar left.', 'MALE'],
    ['They charged Zorvald Immelkar, 54, with theft.', null],
  ])('%s -> %s', (text, gender) => expect(namesIn(text).people[0]?.gender).toBe(gender))

  test('the honorific is apart from the name', () => {
    expect(namesIn('Dr. Hannah Quillby left.').people[0]).toMatchObject({ name: 'Hannah Quillby', honorific: 'Dr.' })
    expect(namesIn('Dr. Hannah Quillby, Ph.D., left.').people[0]).toMatchObject({ name: 'Hannah Quillby' })
    expect(namesIn('Hugo Tarn, Jr., left.').people[0]).toMatchObject({ name: 'Hugo Tarn, Jr.' })
  })
})

describe('offices', () => {
  test.each([
    ['Freedonian President Hugo Tarn left.', 'president', 'Freedonian President'],
    ['It was state Sen. Hugo Tarn.', 'senator', 'state Sen.'],
    ['It was the campaign manager Hugo Tarn.', 'manager', 'campaign manager'],
    ['Hugo Tarn, the mayor of Quillton, left.', 'mayor', 'the mayor of Quillton'],
    ['Hugo Tarn, a doctor, left.', 'doctor', 'a doctor'],
    ['Hugo Tarn, the chief technology officer of a firm, left.', 'officer', 'the chief technology officer of a firm'],
    ['They met Secretary of State Hugo Tarn.', 'secretary', 'Secretary of State'],
    ["They met the minister's brother, Hugo Tarn.", 'brother', 'brother'],
  ])('%s -> %s, %s', (text, head, words) => {
    const { offices, mentions } = namesIn(text)
    expect(offices).toMatchObject([{ person: 0, head }])
    expect(text.slice(offices[0]!.span.start, offices[0]!.span.end)).toBe(words)
    expect(mentions.find(({ kind }) => kind === 'PERSON')?.title).toEqual(offices[0]!.span)
  })

  test('a verb after the comma is no office', () => {
    expect(namesIn('Hugo Tarn, running for president, left.').offices).toEqual([])
  })

  test('in a list the office is the next one’s', () => {
    const { offices, people } = namesIn('They met Hannah Quillby, former minister Hugo Tarn and others.')
    expect(offices.map(({ person, head }) => `${people[person]!.name} ${head}`)).toEqual(['Hugo Tarn minister'])
  })
})
