import { expect, it } from 'vitest'
import { quotesIn } from './quotes-in.ts'

const rows = (text: string) =>
  quotesIn(text, 'de').map(({ kind, mention, cue, words }) => [kind, mention, cue, ...words])

it.each([
  [
    'the verb stands before the speaker after a quote',
    '„Das ist zu spät“, sagte die Ministerin.',
    [['DIRECT', 'die Ministerin', 'sagte', 'Das ist zu spät']],
  ],
  [
    'a second sentence after the cue',
    '„Das ist zu spät“, sagte die Ministerin. „Es reicht.“',
    [['DIRECT', 'die Ministerin', 'sagte', 'Das ist zu spät', 'Es reicht.']],
  ],
  [
    'a colon',
    'Die Ministerin erklärte: „Der Damm ist sicher.“',
    [['DIRECT', 'Die Ministerin', 'erklärte', 'Der Damm ist sicher.']],
  ],
  ['so', '„Das reicht nicht“, so die Ministerin.', [['DIRECT', 'die Ministerin', 'so', 'Das reicht nicht']]],
  ['laut', 'Laut der Ministerin ist der Damm sicher.', [['INDIRECT', 'der Ministerin', 'Laut', 'ist der Damm sicher']]],
  [
    'zufolge',
    'Der Behörde zufolge gab es keine Schäden.',
    [['INDIRECT', 'Der Behörde', 'zufolge', 'gab es keine Schäden']],
  ],
  [
    'reported speech in the subjunctive',
    'Sie sagte, der Damm sei sicher.',
    [['INDIRECT', 'Sie', 'sagte', 'der Damm sei sicher']],
  ],
  ['guillemets that point inward', '»Das ist zu spät«, sagte er.', [['DIRECT', 'er', 'sagte', 'Das ist zu spät']]],
])('%s', (_, text, expected) => expect(rows(text)).toEqual(expected))
