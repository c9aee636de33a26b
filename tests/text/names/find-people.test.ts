import { describe, expect, test } from 'vitest'
import { mentionsIn, namesIn, peopleIn } from './names-in.ts'

describe('who is a person', () => {
  test.each([
    ['a given name known as one', 'Reporters asked Hannah Quillby about it.', ['Hannah Quillby']],
    ['an unknown name beside a verb of speech', 'That is why Zorvald Immelkar said no.', ['Zorvald Immelkar']],
    ['an unknown name with an age', 'They charged Zorvald Immelkar, 54, with theft.', ['Zorvald Immelkar']],
    ['a name with an apposition', 'They met Hugo Tarn, a doctor, in town.', ['Hugo Tarn']],
    ['a name after its trade', 'The campaign manager Zorvald Immelkar quit.', ['Zorvald Immelkar']],
    ['a title and a surname', 'The law pleases Gov. Immelkar and Mrs. Tarn.', ['Immelkar', 'Tarn']],
    ['a nation, an office and a name', 'Freedonian President Zorvald Immelkar left.', ['Zorvald Immelkar']],
    ['an office with "of" in it', 'Former Secretary of State Hannah Quillby left.', ['Hannah Quillby']],
    ['a trade that only its ending tells', 'They heard an attendee Om Pravin.', ['Om Pravin']],
    ['a verb of speech behind an "of"', 'Sumana Hari of the Haro assembly said no.', ['Sumana Hari']],
    ['a given name that is a verb', 'It pleased the spokesman Said Karrat on Monday.', ['Said Karrat']],
    ['a given name that is an auxiliary', 'Will Tarn said no.', ['Will Tarn']],
    ['no given name in a question', 'Will Tarn resign?', []],
    ['a surname that is a newspaper word', 'A clerk, Dana Press, left. Dana Press said no.', ['Dana Press']],
    ['a surname that is a place word', 'The senator Ann Hill of Potter Low left.', ['Ann Hill']],
    ['a state senator', 'It was opposed by state Sen. Hugo Tarn.', ['Hugo Tarn']],
    [
      'a party and a state',
      'Hugo Tarn, R-Texas, and Rep. Hannah Quillby (D-Ohio) agreed.',
      ['Hugo Tarn', 'Hannah Quillby'],
    ],
    ['a rank in two words', 'The fleet is led by Rear Adm. Hugo Tarn.', ['Hugo Tarn']],
    ['a network host', 'He spoke to Fox News host Hannah Quillby.', ['Hannah Quillby']],
    ['a party before the name', 'That leaves Democrat Hannah Quillby ahead.', ['Hannah Quillby']],
    [
      'a country ends where the name begins',
      'Their envoy to the United States Hamid Tarnuli spoke.',
      ['Hamid Tarnuli'],
    ],
    [
      'a university ends where the name begins',
      'A student at University of Texas Hannah Quillby spoke.',
      ['Hannah Quillby'],
    ],
    ['a possessive', "Hannah Quillby's plan failed.", ['Hannah Quillby']],
    ['a curly possessive', 'Hannah Quillby’s plan failed.', ['Hannah Quillby']],
    ['a first word that is no name', 'Defending Hannah Quillby today, he spoke.', ['Hannah Quillby']],
    ['a day after the name', 'He met Hannah Quillby Thursday.', ['Hannah Quillby']],
  ])('%s', (_, text, people) => expect(peopleIn(text)).toEqual(people))

  test.each([
    ['a ministry', 'The Defense Ministry and Hartwell University agreed.'],
    ['a firm', 'Shares of Quillby Inc. and Tarn Brothers fell.'],
    ['a street and a river', 'It stands on Quillby Street by the Tarn River.'],
    ['a team', 'The Dallas Mudlarks won.'],
    ['an acronym', 'Officials at the HRTX said so.'],
    ['a thing with an article', 'He read the Grey Ledger.'],
    ['months, feasts and faiths', 'On Monday, in May, at Easter, Islam and Judaism met.'],
    ['plain words with a capital', 'Aides said so. Voters agreed. Nevertheless, Economists said no.'],
  ])('%s is none', (_, text) => expect(peopleIn(text)).toEqual([]))
})

describe('the whole of a name', () => {
  test.each([
    ['particles', 'They met Sarah van der Berg and Luis de la Mora.', ['Sarah van der Berg', 'Luis de la Mora']],
    ['bin and al-', 'They met Khalid bin Tarnum and Bashir al-Quil.', ['Khalid bin Tarnum', 'Bashir al-Quil']],
    ["O' and Mc", "They met Sean O'Quill and Ian McTarn.", ["Sean O'Quill", 'Ian McTarn']],
    [
      'initials',
      'They met J.K. Quillby and L. Ron Tarn and Hugo Q. Immel.',
      ['J.K. Quillby', 'L. Ron Tarn', 'Hugo Q. Immel'],
    ],
    ['a suffix', 'They met Hugo Tarn Jr. and Martin Quill III.', ['Hugo Tarn Jr.', 'Martin Quill III']],
    ['a suffix after a comma', 'They met Hugo Tarn, Jr., and left.', ['Hugo Tarn, Jr.']],
    ['hyphens', 'They met Anne-Marie Quill-Tarn.', ['Anne-Marie Quill-Tarn']],
    ['a nickname in marks', 'They met Robert "Shorty" Quill.', ['Robert Quill (Shorty, Robert "Shorty" Quill)']],
    ['a nickname in brackets', 'They met Robert (Shorty) Quill.', ['Robert Quill (Shorty, Robert (Shorty) Quill)']],
    ['a line break', 'They met Hannah\u00a0Quillby.', ['Hannah Quillby']],
  ])('%s', (_, text, people) => expect(peopleIn(text)).toEqual(people))

  test('a soft hyphen stays in the mention and not in the way', () => {
    const text = 'They met Hannah Quillby. Quill\u00adby left.'
    const { people, mentions } = namesIn(text)
    expect(people).toHaveLength(1)
    expect(text.slice(mentions[1]!.start, mentions[1]!.end)).toBe('Quill\u00adby')
  })

  test.each([
    ['Hannah Quillby', 'Hannah', 'Quillby'],
    ['Sarah van der Berg', 'Sarah', 'van der Berg'],
    ['Kim Tae-woo', 'Tae-woo', 'Kim'],
    ['Hugo Tarn Jr.', 'Hugo', 'Tarn'],
  ])('%s is given %s of the family %s', (name, givenName, familyName) => {
    expect(namesIn(`They met ${name} there.`).people[0]).toMatchObject({ name, givenName, familyName })
  })
})

describe('headlines', () => {
  test.each([
    [
      'Quillby Rejects Foreign Offers Of Mediation In Crisis\nHannah Quillby left.',
      ['Quillby = Hannah Quillby', 'Hannah Quillby = Hannah Quillby'],
    ],
    [
      'Conservative Icon Hannah Quillby Endorses Sweeping Reform\nHannah Quillby left.',
      ['Hannah Quillby = Hannah Quillby', 'Hannah Quillby = Hannah Quillby'],
    ],
  ])('%j', (text, mentions) =>
    expect(mentionsIn(text).filter((mention) => mention.includes('Quillby'))).toEqual(mentions),
  )
})
