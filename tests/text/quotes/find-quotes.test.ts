import { describe, expect, it } from 'vitest'
import { marked } from './quotes-in.ts'

const words = (text: string) => marked(text).map((quote) => quote.words)
const kinds = (text: string) => marked(text).map(({ kind }) => kind)

describe('one utterance is one quote', () => {
  it.each([
    ['split by its cue', '"We lost," Ann Hill said. "We will win."', [['We lost,', 'We will win.']]],
    [
      'split by a cue inside the sentence',
      '"We lost," Ann Hill said, "and we will win."',
      [['We lost,', 'and we will win.']],
    ],
    ['fragments in one sentence', 'Ann Hill said the plan was "bold" and "overdue."', [['bold', 'overdue.']]],
    ['two sentences in one pair of marks', 'Ann Hill said: "We lost. We will win."', [['We lost. We will win.']]],
    [
      'paragraphs that each reopen the mark',
      'Ann Hill said: "We lost.\n\n"We were slow.\n\n"We will win."',
      [['We lost.', 'We were slow.', 'We will win.']],
    ],
    [
      'adjacent stretches of one speaker',
      '"It is one world." "It will be two," Ann Hill said.',
      [['It is one world.', 'It will be two,']],
    ],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected))
})

describe('marks of every shape', () => {
  it.each([
    ['straight', '"Yes," Ann Hill said.', ['Yes,']],
    ['curly', '“Yes,” Ann Hill said.', ['Yes,']],
    ['two apostrophes', "''Yes,'' Ann Hill said.", ['Yes,']],
    ['backticks and apostrophes', "``Yes,'' Ann Hill said.", ['Yes,']],
    ['single where there are no doubles', "'Yes, we did it,' Ann Hill said.", ['Yes, we did it,']],
    ['guillemets', '«Yes,» Ann Hill said.', ['Yes,']],
    ['low and high', '„Yes“, Ann Hill said.', ['Yes']],
    ['curly opened, straight closed', '“Yes," Ann Hill said.', ['Yes,']],
    ['closed with an opening mark by slip', '“Yes,“ Ann Hill said.', ['Yes,']],
    ['comma outside', '"Yes", Ann Hill said.', ['Yes']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual([expected]))
})

describe('what is no quotation mark', () => {
  it.each([
    ['a possessive', "Norway's plan failed."],
    ['a plural possessive', "The protesters' camp burned."],
    ['a clipped year', "He was born in the '30s and left."],
    ['a clipped word', "They wanted 'em all gone."],
    ['inches', 'He is 6\'2" tall and thin.'],
    ['nothing at all', ''],
  ])('%s', (_, text) => expect(marked(text)).toEqual([]))
})

describe('one odd mark spoils its own paragraph at most', () => {
  it('an unclosed mark ends with its paragraph', () => {
    const [first, second] = marked('Ann Hill said the plan was "bold and new.\n\nIt rained. "Yes," Bob Stone said.')
    expect(first!.words).toEqual(['bold and new.'])
    expect(first!.diagnostics).toContain('UNBALANCED')
    expect(second!.words).toEqual(['Yes,'])
    expect(second!.diagnostics).toEqual([])
  })
  it('a mark that nothing opened closes what its paragraph began', () => {
    const [only] = marked('The guard is a vital presence," Ann Hill said.')
    expect(only!.words).toEqual(['The guard is a vital presence,'])
    expect(only!.diagnostics).toContain('UNBALANCED')
  })
  it('a closed quote does not go on in the next paragraph', () => {
    expect(words('"One," Ann Hill said.\n\n"Two," Bob Stone said.')).toEqual([['One,'], ['Two,']])
  })
})

describe('nested marks', () => {
  it('a quote inside a quote hangs under it and has no speaker of its own', () => {
    const [outer, inner] = marked('"We hope for the \'near future\' to come," Ann Hill said.')
    expect(outer!.mention).toBe('Ann Hill')
    expect(inner).toMatchObject({ words: ['near future'], parent: 0, mention: null })
  })
  it('doubles inside singles, too', () => {
    const [outer, inner] = marked('\'We call it "the end" of it,\' Ann Hill said.\n\nNothing more.')
    expect(outer!.words.length + (inner?.words.length ?? 0)).toBeGreaterThan(0)
  })
})

describe('whether words in marks are somebody’s', () => {
  it.each([
    ['a sentence is DIRECT', '"We lost the vote," Ann Hill said.', ['DIRECT']],
    ['a fragment is PARTIAL', 'Ann Hill called the plan "a disgrace."', ['PARTIAL']],
    ['a scare quote is nobody’s', 'The so-called "experts" left the town.', ['SCARE']],
    ['irony about a praised thing is nobody’s', 'Bob Stone congratulated her on the "victory" at home.', ['SCARE']],
    ['a film is a TITLE', 'The film "The Long Night" opens in May.', ['TITLE']],
    ['a show is a TITLE', 'Ann Hill spoke on "The Morning Hour" and left.', ['TITLE']],
    ['titles in a row', 'He wrote the novels "Red Sand," "Blue Sand" and "The Sea."', ['TITLE', 'TITLE', 'TITLE']],
    ['a nickname is nobody’s', 'Robert "Shorty" Stone lives there.', ['TITLE']],
    ['a show called something', 'It is a version of a play called "The Brokers" at best.', ['TITLE']],
    ['a noise is nobody’s', '"(CROSSTALK)"', ['SCARE']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected))

  it('a scare quote and a title have no speaker', () => {
    for (const quote of marked('The so-called "experts" saw the film "The Long Night" on Monday.'))
      expect(quote.mention).toBeNull()
  })
  it('one quoted word with a cue is kept, and flagged', () => {
    const [only] = marked('Ann Hill accused them of hiding behind "girls," after a week of marches.')
    expect(only).toMatchObject({ kind: 'PARTIAL', mention: 'Ann Hill', cue: expect.stringContaining('accused') })
    expect(only!.diagnostics).toContain('AMBIGUOUS')
  })
})

describe('headlines', () => {
  it('words in marks in a headline are HEADLINE quotes, single marks too', () => {
    const [first] = marked("# Norway's Hill Rejects Talks, Says Town Will Get 'Full Help'\n\nAnn Hill spoke.")
    expect(first).toMatchObject({ kind: 'HEADLINE', words: ['Full Help'] })
  })
  it('the story tells who said the words of its headline', () => {
    const [first] = marked('# Mayor: Dam \'Will Hold\' In Storm\n\nThe dam "will hold in any storm," Ann Hill said.')
    expect(first).toMatchObject({ kind: 'HEADLINE', words: ['Will Hold'], mention: 'Ann Hill' })
  })
})

describe('papers that write speech in single marks, as British ones do', () => {
  const text =
    'Ann Hill said the council ‘doesn’t know’ and would fail.\n\n‘We don’t know the residents’ views,’ she said. ‘It’s early.’\n\n‘I’ve seen the “secret” file,’ said Bob Stone.'
  it('apostrophes end no quote, and doubles stand inside', () => {
    expect(words(text)).toEqual([
      ['doesn’t know'],
      ['We don’t know the residents’ views,', 'It’s early.'],
      ['I’ve seen the “secret” file,'],
      ['secret'],
    ])
  })
})
