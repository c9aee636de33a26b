import { afterAll, beforeAll, expect, test } from 'vitest'
import { RETIRED_RULES, RULES } from '../../src/text/quotes/rules/rules.ts'
import { MISSION, newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive([MISSION])
})
afterAll(() => archive.close())

test('rules lists the register in its order, then the correction of a person and the retired names', async () => {
  const { rules } = await archive.data('{ rules { name status replacedBy stage } }')
  const names = rules.map(({ name }: { name: string }) => name)
  expect(names.slice(0, RULES.length)).toEqual(RULES.map(({ name }) => name))
  expect(names.slice(RULES.length).toSorted()).toEqual(['correction', ...Object.keys(RETIRED_RULES)].toSorted())
  for (const { status, replacedBy } of rules) expect(replacedBy !== null).toBe(status === 'RETIRED')
})

test('every rule that an archive has is explained', async () => {
  const { quotes } = await archive.data('{ quotes(first: 100) { nodes { attribution { rule confidence } } } }')
  const used = new Set(quotes.nodes.map((node: { attribution: { rule: string } }) => node.attribution.rule))
  expect(used.size).toBeGreaterThan(3)
  for (const name of used) {
    const { rules } = await archive.data('query ($name: String) { rules(name: $name) { name description } }', { name })
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) expect([rule.name, rule.description.length > 20]).toEqual([name, true])
  }
})

test('a rule has its languages, a text, a text that is not meant, and what was counted', async () => {
  const { rules } = await archive.data(`{ rules(name: "document") { languages precision decisions
    example { text quote speaker } counterexample { quote speaker }
    confidences { language kind speaker confidence decisions precision } } }`)
  const [rule] = rules
  expect(rule.languages).toEqual(['en'])
  expect(rule.example.text).toContain(rule.example.quote)
  expect(rule.example.speaker).toBe('The brochure')
  expect(rule.counterexample.speaker).toBeNull()
  const { rules: cue } =
    await archive.data(`{ rules(name: "cue-after") { languages precision decisions example { __typename }
    counterexample { text } confidences { kind speaker confidence decisions precision } } }`)
  const english = cue.find(({ languages }: { languages: string[] }) => languages.includes('en'))
  expect(english.precision).toBeGreaterThan(0.9)
  expect(english.decisions).toBeGreaterThan(1000)
  expect(english.counterexample).toBeNull()
  const direct = english.confidences.find(({ kind }: { kind: string }) => kind === 'DIRECT')
  expect(Math.abs(direct.confidence - direct.precision)).toBeLessThan(0.01)
})

test('an unknown name has no rules', async () => {
  expect(await archive.data('{ rules(name: "no-such-rule") { name } }')).toEqual({ rules: [] })
})
