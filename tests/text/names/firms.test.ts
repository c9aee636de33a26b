import { describe, expect, it } from 'vitest'
import { mentionsIn, peopleIn } from './names-in.ts'

describe('a surname that the article uses for a firm is no person', () => {
  it.each([
    ['its full name has Corp.', 'Vellmann Manufacturing Corp. sold two hotels. Vellmann said the sale was good.'],
    ['its full name has & Co.', 'E.F. Sutton & Co. plans to cut jobs. Sutton said it would close a branch.'],
    ['it has stock', 'Morrow told workers that nothing was decided. Morrow stock rose. Morrow declined to comment.'],
    ['shares are of it', 'Hutton said prices fell. Shares of Hutton fell as well.'],
    ['an apposition calls it a firm', 'Delwin, the mining company, said it was not for sale. Delwin said prices fell.'],
    ['which follows it', 'Bellamy said prices fell. Bellamy, which has two mills, is for sale.'],
  ])('%s', (_, text) => expect(peopleIn(text)).toEqual([]))

  it.each([
    [
      'somebody has it',
      'Ann Keller sold her shares. Keller said she was tired. The stock of Keller fell.',
      ['Ann Keller (Keller)'],
    ],
    [
      'a chairman has the firm’s name',
      'Keller Corp. said its chairman, Tom Keller, will go. Keller said he was tired.',
      ['Tom Keller (Keller)'],
    ],
    ['he has a title', 'Mr. Hutton said prices fell. Shares of Hutton Inc. fell as well.', ['Hutton']],
  ])('but %s', (_, text, people) => expect(peopleIn(text)).toEqual(people))

  it('stands for the firm that the article names in full', () => {
    expect(mentionsIn('Vellmann Manufacturing Corp. sold two hotels. Vellmann said the sale was good.')).toEqual([
      'Vellmann Manufacturing Corp. = Vellmann Manufacturing Corp.',
      'Vellmann = Vellmann Manufacturing Corp.',
    ])
  })

  it('leaves plain words alone', () => {
    expect(mentionsIn('Fish stocks fell in the bay on Monday, the boats said.')).toEqual([])
  })
})

it('two words that nothing makes a person, behind a body or for, are none', () => {
  expect(peopleIn('Both bidders, Jinhara Ocean Terminals and Lauen Hafen, asked for their costs.')).toEqual([])
  expect(peopleIn('Lawyer Joost Loeck, for Lauen Hafen, argued that a lease had ended.')).toEqual(['Joost Loeck'])
})
