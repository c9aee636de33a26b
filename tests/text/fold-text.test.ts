// Which letters are equal, for everything that finds, filters or counts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../src/text/fold-text.ts'

test.each([
  ['Президент', 'ПРЕЗИДЕНТ', 'президент'],
  ['Ёлка', 'елка'],
  ['Köln', 'KO\u0308LN', 'koln'],
  ['Straße', 'STRASSE', 'STRAẞE', 'strasse'],
  ['Diyarbakır', 'DİYARBAKIR', 'diyarbakir'],
  ['don’t', "don't", 'don‘t', 'donʼt', 'don＇t'],
  ['Jean–Luc', 'Jean-Luc', 'Jean‑Luc', 'Jean—Luc', 'Jean−Luc'],
  ['“yes”', '"yes"', '„yes“', '«yes»'],
  ['ﬁne ﬂag', 'fine flag'],
  ['ΟΔΟΣ', 'οδος', 'οδοσ', 'Οδός'],
  ['𝕬𝖗𝖈𝖍𝖎𝖛𝖊', 'archive'],
  ['Łódź', 'lodz'],
  ['Tromsø', 'tromso'],
  ['カタカナ', 'ｶﾀｶﾅ'],
  ['서울', '서울'.normalize('NFD')],
  ['مُحَمَّد', 'محمد'],
  ['over\n  the\u00a0hill', 'over the hill'],
  ['Lu\u00adkas', 'lukas'],
])('%j, %j …', (first, ...others) => {
  for (const other of others) expect(foldText(other)).toBe(foldText(first))
})

test.each([
  ['て', 'で'],
  ['か', 'が'],
  ['क', 'की'],
  ['กา', 'ก่า'],
  ['won’t', 'wont'],
])('%j is another letter than %j', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other))
})

test('what is folded stays as it is, and how it was composed does not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
    }),
    { numRuns: 1_000 },
  )
})
