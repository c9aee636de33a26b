import { expect, test } from 'vitest'
import type { ArticleDraft } from '../../../src/text/draft.ts'
import { draftArticle } from '../../../src/text/draft-article.ts'
import type { Rule } from '../../../src/text/quotes/rules/rule.ts'
import { RULE_NAMES } from '../../../src/text/quotes/rules/rule-name.ts'
import { RETIRED_RULES, RULES } from '../../../src/text/quotes/rules/rules.ts'

/** The quotes of a text: rule, words and speaker. */
function decisions(text: string) {
  const draft = draftArticle('example.txt', Buffer.from(text)) as ArticleDraft
  return draft.quotes.map(({ rule, spans, content, kind, speaker }) => {
    const name = speaker?.party.type === 'PERSON' ? draft.people[speaker.party.index]!.name : null
    const words = speaker?.mention.map(({ start, end }) => text.slice(start, end)).join(' ') ?? null
    const of = kind === 'INDIRECT' ? content : spans
    return { rule, quote: of.map(({ start, end }) => text.slice(start, end)).join(' … '), speaker: name ?? words }
  })
}

const labelOf = ({ name, languages }: Rule) => (languages ? `${name} (${languages.join(', ')})` : name)

test('the register holds every rule name, once a language', () => {
  expect([...new Set(RULES.map(({ name }) => name))].sort()).toEqual([...RULE_NAMES].sort())
  const known = RULES.map(({ name, languages }) => `${name} ${languages?.join(' ') ?? ''}`)
  expect(new Set(known).size).toBe(known.length)
  expect(Object.keys(RETIRED_RULES).filter((name) => (RULE_NAMES as readonly string[]).includes(name))).toEqual([])
})

test.each(RULES.map((rule) => [labelOf(rule), rule] as const))('%s decides in its example', (_, { name, example }) => {
  const { text, quote, speaker } = example
  expect(decisions(text)).toContainEqual({ rule: name, quote, speaker })
})

test.each(RULES.filter((rule) => rule.counterexample).map((rule) => [labelOf(rule), rule] as const))(
  '%s leaves its counterexample to others',
  (_, { name, counterexample }) => {
    const found = decisions(counterexample!.text)
    expect(found.map(({ quote }) => quote)).toContain(counterexample!.quote)
    expect(found.find(({ quote }) => quote === counterexample!.quote)?.rule).not.toBe(name)
  },
)
