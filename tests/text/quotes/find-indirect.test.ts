import { expect, it } from 'vitest'
import { quotesIn } from './quotes-in.ts'

const indirect = (text: string) =>
  quotesIn(text)
    .filter(({ kind }) => kind === 'INDIRECT')
    .map(({ mention, cue, words }) => [mention, cue, words.join(' … ')])

it.each([
  ['said that', 'Ann Hill said that the dam would hold.', [['Ann Hill', 'said', 'that the dam would hold']]],
  ['said without that', 'Ann Hill said the dam would hold.', [['Ann Hill', 'said', 'the dam would hold']]],
  [
    'said on a day',
    'Ann Hill said Tuesday that the dam would hold.',
    [['Ann Hill', 'said', 'that the dam would hold']],
  ],
  ['the cue last', 'The dam would hold, Ann Hill said.', [['Ann Hill', 'said', 'The dam would hold']]],
  ['the cue in the middle', 'The dam, Ann Hill said, would hold.', [['Ann Hill', 'said', 'The dam … would hold']]],
  ['according to', 'The dam would hold, according to Ann Hill.', [['Ann Hill', 'according to', 'The dam would hold']]],
  [
    'according to, first',
    'According to Ann Hill, the dam would hold.',
    [['Ann Hill', 'According to', 'the dam would hold']],
  ],
  ['a thought', 'Ann Hill believes the dam will hold.', [['Ann Hill', 'believes', 'the dam will hold']]],
  ['a wish', 'Ann Hill wants to build a dam.', [['Ann Hill', 'wants', 'to build a dam']]],
  ['a refusal', 'Ann Hill declined to comment.', [['Ann Hill', 'declined', 'to comment']]],
  ['an object', 'Ann Hill praised the engineers.', [['Ann Hill', 'praised', 'the engineers']]],
  ['a question', 'Ann Hill asked whether the dam would hold.', [['Ann Hill', 'asked', 'whether the dam would hold']]],
  [
    'an adjective',
    'Ann Hill is confident that the dam will hold.',
    [['Ann Hill', 'confident', 'that the dam will hold']],
  ],
  ['nobody’s expectation', 'The dam is expected to hold.', [[null, 'expected', 'The dam … to hold']]],
  ['no cue at all', 'The dam held.', []],
])('%s', (_, text, expected) => expect(indirect(text)).toEqual(expected))
