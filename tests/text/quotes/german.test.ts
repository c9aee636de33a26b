import { expect, it, test } from 'vitest'
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

const speakers = (text: string) =>
  quotesIn(text, 'de').flatMap(({ kind, who, mention, draft }) =>
    kind === 'SCARE' || kind === 'TITLE' || draft.parent !== null
      ? []
      : [who === 'INDIVIDUAL' || who === 'GROUP' ? mention : who],
  )

test.each([
  ['a place before the verb is no speaker', 'Im Hafen sagte Marla Albrecht: „Wir warten.“', ['Marla Albrecht']],
  ['nor is an adverb', 'Weiter sagte Marla Albrecht: „Wir warten.“', ['Marla Albrecht']],
  ['nor an object', 'Die Kritik des Wirts wies Marla Albrecht zurück: „Wir warten.“', ['Marla Albrecht']],
  [
    'nor the paper that is told',
    '„Wir warten“, sagte Marla Albrecht der Deutschen Presse-Agentur.',
    ['Marla Albrecht'],
  ],
  ['a verb in two parts', 'Der Steg bleibe zu, teilte Marla Albrecht am Abend mit.', ['Marla Albrecht']],
  ['a verb in brackets', 'Marla Albrecht hat angekündigt, im Herbst zu gehen.', ['Marla Albrecht']],
  ['a source behind a preposition', 'Nach Angaben von Marla Albrecht lagen zwölf Boote im Hafen.', ['Marla Albrecht']],
  ['so behind a paraphrase', 'Man könne „sofort“ beginnen, so die Lotsin Marla Albrecht.', ['Marla Albrecht']],
  ['laut inside the clause', 'Der Motor ist laut Werftchefin Marla Albrecht nie geprüft worden.', ['Marla Albrecht']],
  ['a clause with wie', 'Wie Marla Albrecht mitteilte, wird der Steg gesperrt.', ['Marla Albrecht']],
  ['a name for a thing', 'Den Plan nannte Marla Albrecht einen „Irrweg“.', ['Marla Albrecht']],
  ['one who is quoted', '„Wir warten“, zitiert der Hafenkurier die Lotsin Marla Albrecht.', ['Marla Albrecht']],
  ['an office, a body and a name', '„Wir warten“, sagte die Chefin der Werft, Marla Albrecht.', ['Marla Albrecht']],
  [
    'an office for one named before',
    'Die Hafenministerin Marla Albrecht kam. „Wir warten“, sagte die Ministerin.',
    ['Marla Albrecht'],
  ],
  [
    'reported speech goes on',
    'Marla Albrecht sagte, der Steg sei morsch. Er müsse „bald“ ersetzt werden.',
    ['Marla Albrecht', 'Marla Albrecht'],
  ],
  ['a document', 'In der Mitteilung heißt es, der Steg sei „morsch“.', ['der Mitteilung']],
  ['a spokesman is not whom he speaks for', 'Albrechts Sprecher sagte: „Wir warten.“', ['Albrechts Sprecher']],
  [
    'nobody: a body, a ship, a motto',
    'Die Gruppe „Blaue Möwe“ fuhr mit dem Kutter „Anker“ unter dem Motto „Leinen los“.',
    [],
  ],
  ['nobody: a headline with a place', '# Seeburg: Neue Fähre sinkt im Hafen\n\nEs regnete den ganzen Tag.', []],
])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))

test('confidences are low where nothing was counted', () => {
  for (const { draft } of quotesIn('„Wir warten“, sagte Marla Albrecht.', 'de'))
    expect(draft.confidence).toBeLessThanOrEqual(0.6)
})
