import { describe, expect, it } from 'vitest'
import { marked, quotesIn } from './quotes-in.ts'

const last = (text: string) => marked(text).at(-1)

describe('a fragment that no cue claims', () => {
  it.each([
    [
      'goes on with a paraphrase that a clause breaks off',
      'According to Ann Hill, the pilot was once part of the crew, but is now "the best hand that the port ever had."',
      { kind: 'PARTIAL', mention: 'Ann Hill', rule: 'fragment', cue: 'According to' },
    ],
    [
      'is one with the quote before it in its sentence',
      'Ann Hill called the ferry "a proud boat" when required to "read it from a card."',
      { kind: 'PARTIAL', mention: 'Ann Hill', words: ['a proud boat', 'read it from a card.'] },
    ],
    [
      'belongs to whom a clause beside the quote is about',
      '"You heard?" Ann Hill said, as Bob Stone went on about "how the harbour is run," and left.',
      { kind: 'PARTIAL', mention: 'Bob Stone', rule: 'fragment' },
    ],
    [
      'is nobody’s as one word behind a possessor',
      'While Bob Stone did congratulate Ann Hill on her "victory" at the polls, he left.',
      { kind: 'SCARE', mention: null },
    ],
    [
      'is nobody’s where a thing is all that is named',
      'The plan to sell the port, the softer of two, ran into "trouble at sea" on Monday.',
      { kind: 'SCARE', mention: null },
    ],
  ])('%s', (_, text, row) => expect(last(text)).toMatchObject(row))

  it('takes the place of the paraphrase that it goes on with', () => {
    const text =
      'According to Ann Hill, the pilot was once part of the crew, but is now "the best hand that the port ever had."'
    expect(quotesIn(text)).toHaveLength(1)
  })

  it('states how sure it is by what speaks for it', () => {
    const confidence = (text: string) => last(text)!.draft.confidence
    const plain = confidence('The town, small as it is, "Harbour Town" to itself, slept.')
    const close = confidence('Ann Hill, who left on Monday, had hopes of a "better tide" in the port.')
    expect(plain).toBeGreaterThan(close)
  })
})

describe('whose words stand around a sentence', () => {
  it.each([
    [
      'a late cue behind an aside',
      'It may mean saying something like, "Let us row slowly," agreeing to differ or pouring tea, says pilot Ann Hill.',
      'pilot Ann Hill',
    ],
    [
      'a subject with a clause of its own',
      'Ann Hill said news that the old pilot had met with traders "is one more proof of it."',
      'Ann Hill',
    ],
    [
      'a sentence that takes the quote up',
      '"The boat is ours."\n\nThat was how Bob Stone, a pilot, once described it.',
      'Bob Stone, a pilot,',
    ],
    [
      'a person whom a thing moves',
      'The side got two cards, leaving coach Bob Stone unmoved. "One was harsh."',
      'coach Bob Stone',
    ],
    [
      'whoever presses somebody',
      'When pressed at a meeting by Ann Hill about whether he "burned" the logs, Stone left.',
      'Ann Hill',
    ],
    [
      'a letter that somebody obtained',
      'A letter from the League obtained by Bob Stone warns that "the port is shut."',
      'A letter from the League obtained by Bob Stone',
    ],
    [
      'the nearest cue with a comma',
      'The talk grew so loud over who owned the port that Ann Hill said, "I need a rest."',
      'Ann Hill',
    ],
    [
      'behind an apposition with a participle',
      '"Are you well?" Hill, a retired worker from a mill, said into the phone.',
      'Hill, a retired worker from a mill,',
    ],
  ])('%s', (_, text, mention) => expect(last(text)).toMatchObject({ mention }))

  it.each([
    ['a list of links', 'Port Reopens On Time - Ann Hill: "The cranes moved again."', 'Ann Hill'],
    ['more from two', 'What that means for the port - More from Hill and Stone: "The cranes moved."', 'Hill and Stone'],
    ['the author of a letter', 'From Bob Stone\'s post on the matter: "The cranes moved."', 'Bob Stone'],
    ['the main clause', 'Ever since Ann Hill took over, he has said the same thing at every stop: "We row."', 'he'],
  ])('a colon: %s', (_, text, mention) => expect(last(text)).toMatchObject({ mention }))
})

describe('the signature below a quote', () => {
  it('follows a dash in the next paragraph', () => {
    const [one] = marked('"The boat is ours."\n\n- Mayor Ann Hill, in a letter')
    expect(one).toMatchObject({ rule: 'signed', who: 'Ann Hill' })
  })
  it('stands inside the marks that the quote opened', () => {
    const text =
      '"We left," Bob Stone said.\n\n"The boat is ours. We want to hold it.\nAnn Hill, harbour scholar, on Ivo Lane."'
    expect(marked(text).slice(1)).toMatchObject([
      { kind: 'DIRECT', rule: 'signed', mention: 'Ann Hill' },
      { kind: 'SCARE', rule: 'stage-direction', mention: null },
    ])
  })
  it('is none where a sentence follows the dash', () => {
    const [one] = marked('"The boat is ours."\n\n- Ann Hill left the port on Monday.')
    expect(one).not.toMatchObject({ rule: 'signed' })
  })
})

describe('marks that are no quotation marks, and titles that are none', () => {
  it('what is left of markup', () => {
    expect(marked('<post id="771" author="hill" on="the old port">Ann Hill left.')).toEqual([])
  })
  it('chants', () => {
    expect(last('The side was met with chants of "Harbour, Harbour, Harbour" at home.')!.kind).not.toBe('TITLE')
  })
})
