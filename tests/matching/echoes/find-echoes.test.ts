import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addQuote } from '../../../src/matching/echoes/add-quote.ts'
import type { Echo } from '../../../src/matching/echoes/echo.ts'
import { emptyEchoIndex } from '../../../src/matching/echoes/echo-index.ts'
import { echoKey } from '../../../src/matching/echoes/echo-key.ts'
import { findEchoes } from '../../../src/matching/echoes/find-echoes.ts'
import { groupEchoes } from '../../../src/matching/echoes/group-echoes.ts'
import { expectLinear } from '../../count-steps.ts'

const numbered = (texts: readonly string[]) => texts.map((text, index) => ({ id: String(index), text }))
const echoesOf = (...texts: string[]) => findEchoes(numbered(texts))
const kinds = (...texts: string[]) => echoesOf(...texts).map(({ kind }) => kind)

describe('the key of quoted words', () => {
  it.each([
    ['sets case, marks and space aside', '“The  dam,\n it held!”', 'the dam it held'],
    ['straightens apostrophes', 'We don’t know', "we don't know"],
    ['drops an insertion in brackets', 'They [the northern towns] paid', 'they paid'],
    ['drops an editor’s note', 'The vote (in May, - ed.) was fair', 'the vote was fair'],
    ['keeps what the speaker had in brackets', 'The vote (in May) was fair', 'the vote in may was fair'],
    ['is parted by an ellipsis', 'We waited ... in vain', 'we waited … in vain'],
    ['is parted by an ellipsis in brackets', 'We waited [...] in vain', 'we waited … in vain'],
    ['loses an ellipsis at its end', '…and so we went…', 'and so we went'],
    ['keeps a letter that an editor changed', '[T]he dam fail[ed]', 'the dam failed'],
    ['is the same for composed and decomposed letters', 'cafe\u0301', 'café'],
    ['overlooks soft hyphens', 'reser\u00advoir', 'reservoir'],
    ['is empty where there are no words', '… [ ] !', ''],
  ])('%s', (_, words, key) => expect(echoKey(words)).toBe(key))
})

describe('two quotes are one utterance', () => {
  it.each([
    ['the same words', 'The lamp was out all night.', '“the lamp was out all night”', ['EXACT']],
    [
      'an insertion',
      'They kept their word through the winter.',
      'They [the towns] kept their word through the winter.',
      ['EXACT'],
    ],
    ['one is cut', 'The lamp was out all night and nobody came', 'lamp was out all night and nobody', ['TRIMMED']],
    [
      'an ellipsis leaves words out',
      'The lamp was out all night, the boat ran aground and nobody came',
      'The lamp was out all night ... and nobody came',
      ['TRIMMED'],
    ],
    [
      'the parts stand in another order',
      'The harbour lamp failed twice. Nobody from town came near',
      'Nobody from town came near ... the harbour lamp failed twice',
      [],
    ],
    [
      'another translation of some words',
      'The lamp was out all night and nobody came to light it',
      'The lamp was out all night, and no one came to light it',
      ['NEARLY'],
    ],
    ['a short phrase in a long quote', 'The lamp was out all night and nobody came', 'was out all', []],
    ['a common phrase', 'Of course it is', 'of course, it is.', []],
    ['one content word', 'It is so', 'it is so', []],
    ['other words', 'The lamp was out all night', 'The ferry left the quay at noon', []],
  ])('or not: %s', (_, one, other, expected) => expect(kinds(one, other)).toEqual(expected))

  it('however they come', () => {
    const [long, short] = ['The lamp was out all night and nobody came', 'lamp was out all night and nobody'] as const
    expect(kinds(short, long)).toEqual(kinds(long, short))
  })
  it('with a likeness that falls with what was changed', () => {
    const said = 'The lamp was out all night and nobody came to light it before dawn'
    const likeness = (other: string) => echoesOf(said, other)[0]!.similarity
    expect(likeness(said)).toBe(1)
    expect(likeness(said.replace('all', 'last'))).toBeGreaterThan(
      likeness(said.replace('all', 'last').replace('before', 'until')),
    )
  })
  it('and a third joins the first of them', () => {
    const echoes = echoesOf('The lamp was red', 'A ferry left', 'the lamp was red.', 'THE LAMP WAS RED')
    expect(echoes.map(({ of, id }) => [of, id])).toEqual([
      ['0', '2'],
      ['0', '3'],
    ])
    expect(groupEchoes(echoes)).toEqual([['0', '2', '3']])
  })
})

const word = fc.constantFrom('lamp', 'ferry', 'the', 'night', 'quay', 'held', 'nobody', 'rope', 'of', 'winter', '...')
const words = fc.array(word, { maxLength: 14 }).map((list) => list.join(' '))

describe('whatever is quoted', () => {
  it('an echo links two different quotes, a later to an earlier, with a likeness up to 1', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (texts) => {
        for (const { of, id, similarity } of echoesOf(...texts)) {
          expect(Number(of)).toBeLessThan(Number(id))
          expect(similarity).toBeGreaterThan(0)
          expect(similarity).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  it('a key is its own key', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
        expect(echoKey(echoKey(text))).toBe(echoKey(text))
      }),
    )
  })
  it('adding one by one finds what all at once does', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (texts) => {
        const index = emptyEchoIndex()
        const found: Echo[] = []
        for (const quote of numbered(texts)) found.push(...addQuote(index, quote))
        expect(found).toEqual(findEchoes(numbered(texts)))
      }),
    )
  })
})

describe('the work grows as the number of quotes does', () => {
  const pick = (seed: number) => `word${(seed * 7919) % 1500}`
  const sentence = (seed: number) => Array.from({ length: 25 }, (_, at) => pick(seed * 31 + at * at)).join(' ')
  it.each([
    ['of their own', (at: number) => sentence(at)],
    ['of which a third are edited', (at: number) => sentence(at % 3 === 0 ? at : at - (at % 3)).slice(at % 3)],
    ['that are all the same', () => sentence(1)],
    ['that all begin alike', (at: number) => `I would like to say that we are very glad about ${sentence(at)}`],
  ])('%s', (_, text) =>
    expectLinear((count) => {
      const quotes = Array.from({ length: count }, (_unused, at) => ({ id: String(at), text: text(at) }))
      return () => findEchoes(quotes)
    }, 600),
  )
})
