import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../../src/languages/tags/supported-language.ts'
import { findTokens } from '../../../src/text/tokens/find-tokens.ts'

const cut = (text: string, language: SupportedLanguage = 'en') =>
  findTokens(text, { start: 0, end: text.length }, language)
    .map((token) => token.text)
    .join('|')

describe('words, numbers and marks', () => {
  test.each([
    ["Freedonia's leader", "Freedonia|'s|leader"],
    ['Freedonia’s leader', 'Freedonia|’s|leader'],
    ['THE MAYOR’S WIFE', 'THE|MAYOR|’S|WIFE'],
    ["the teachers' union", "the|teachers|'|union"],
    ["Pat O'Dell doesn't know", "Pat|O'Dell|doesn't|know"],
    ['a man-to-man talk', 'a|man-to-man|talk'],
    ['wait--no', 'wait|--|no'],
    ['9.5 million, 1,000,000 at 10:30', '9.5|million|,|1,000,000|at|10:30'],
    ['It cost $5.', 'It|cost|$|5|.'],
    ['Mr. Lund met Dr. Ek.', 'Mr.|Lund|met|Dr.|Ek|.'],
    ['the U.S. and J.K. Lund', 'the|U.S.|and|J.K.|Lund'],
    ['George Q. Lund, Ph.D.', 'George|Q.|Lund|,|Ph.D.'],
    ['than I. But', 'than|I|.|But'],
    ['No. 4 said no.', 'No.|4|said|no|.'],
    ['R-Ohio, D-Mass. and R-N.Y.', 'R-Ohio|,|D-Mass.|and|R-N.Y.'],
    ['AT&T at example.org', 'AT&T|at|example.org'],
    ['he said.The end', 'he|said|.|The|end'],
    ['well ... yes…', 'well|...|yes|…'],
    ['@lund wrote #news', '@lund|wrote|#news'],
    ['“Go,” he said', '“|Go|,|”|he|said'],
    ['‘Go,’ she said', '‘|Go|,|’|she|said'],
    ["''Go,'' he said", "''|Go|,|''|he|said"],
    ['70-column\ntext', '70-column|text'],
  ])('%j is cut into %j', (text, tokens) => expect(cut(text)).toBe(tokens))
})

describe('the key a word is looked up by', () => {
  test.each([
    ['Lu\u00adkas\u00adhenko', 'lukashenko'],
    ['zero\u200bwidth', 'zerowidth'],
    ['O’Dell', "o'dell"],
    ['Cafe\u0301', 'café'],
    ['ÉLAN', 'élan'],
    ['U.S.', 'u.s.'],
  ])('%j has the key %j and keeps its own letters', (text, key) => {
    const [token, ...rest] = findTokens(text, { start: 0, end: text.length }, 'en')
    expect(rest).toEqual([])
    expect(token).toMatchObject({ text, lower: key })
  })
})
