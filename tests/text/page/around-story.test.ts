// What pages put above and below a story is none of it: the first and the last paragraph stay what they are.
import { describe, expect, it } from 'vitest'
import { pageOf } from './page-of.ts'

const LEAD = 'The harbour board of Sarnmouth voted on Monday to dredge the channel, after a long evening of argument.'
const MORE = 'Work begins in April and is to last until the herring come back in the autumn of next year.'
const read = (above: string, below: string) => {
  const page = pageOf(`Harbour board votes to dredge\n\n${above}${LEAD}\n\n${MORE}${below}`)
  return page.paragraphs.map((paragraph) => page.cut(paragraph))
}

describe('above the story', () => {
  it.each([
    'You can save this article by registering for free here. Or sign-in if you have an account.',
    'If you are a California consumer, you have the right to direct a business not to sell your data.',
    'Sie haben einen Fehler gefunden?',
    'Bitte markieren Sie die entsprechenden Wörter im Text. Mit zwei Klicks melden Sie den Fehler der Redaktion.',
    '18:50 UhrLesedauer: 4 Min.',
    'Reading time: 3 minutes',
    'Hinweis zu Affiliate-Links: Alle Produkte werden von der Redaktion unabhängig ausgewählt.',
    'This article contains affiliate links. The products listed have been selected by our desk.',
    'Reviews and recommendations are unbiased and products are independently selected. We may earn a commission.',
    'FILE PHOTO: The harbour in spring\n\n02/12/2024',
    'FILE PHOTO: The harbour in spring\n\nYou can save this article by registering for free here.',
  ])('%s', (line) => expect(read(`${line}\n\n`, '')).toEqual([LEAD, MORE]))

  it('a paragraph that speaks of such things is one', () => {
    const line = 'Registering a boat takes a year, the board said, and the account of the harbour is short of money.'
    expect(read(`${line}\n\n`, '')).toEqual([line, LEAD, MORE])
  })
})

describe('below the story', () => {
  it.each([
    'For the latest news and stories from across the coast from the Sarn Star, sign up for our newsletters.',
    'Please bookmark sarnstar.example and sign up for our daily newsletter, The Quay, here.',
    'Alles Wichtige vom Tag – direkt in Ihrem privaten Postfach. Hier geht’s zur Anmeldung!',
    'Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns bitte mit einer Spende.',
    'Lest den Originalartikel auf Englisch hier.',
    'Dieser Artikel ist zuerst bei der Sarner Zeitung erschienen.',
    'Dieser Artikel ist eine Übersetzung, im Original ist er im Sarner Boten erschienen.',
    'Cet article a été publié dans le journal de Sarn.',
    'Is a visiting senior lecturer at the University of Sarn.',
    'Mit Informationen der Korrespondenten sowie der Nachrichtenagenturen AFP, AP und dpa.',
    'For more stories like this, check our news page.',
    'Article continues below',
  ])('%s', (line) => expect(read('', `\n\n${line}`)).toEqual([LEAD, MORE]))

  it.each([
    ['mit dpa', 'mit dpa'],
    [' (mit Material von dpa und AFP)', ''],
    ['Mehr über den Hafen von Sarn lesen Sie hier.', ''],
    [' Mehr zum Hafen lesen Sie hier.', ''],
  ])('stuck to the last words: %s', (tail) => expect(read('', tail)).toEqual([LEAD, MORE]))
})

describe('a place before a raised dot', () => {
  it('is a dateline', () => {
    const page = pageOf(`Harbour board votes to dredge\n\nSarnmouth · ${LEAD}\n\n${MORE}`)
    expect(page.cut(page.fields.place)).toBe('Sarnmouth')
    expect(page.cut(page.paragraphs[0]!)).toBe(LEAD)
  })
  it('but a word for a kind of story is none', () => {
    const page = pageOf(`Harbour board votes to dredge\n\nAnalyse · ${LEAD}\n\n${MORE}`)
    expect(page.fields.place).toBeNull()
  })
})
