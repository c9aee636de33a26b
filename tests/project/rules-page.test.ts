import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources } from '../../scripts/measure/evaluate-rules.ts'
import { writeRulesPage } from '../../scripts/measure/write-rules-page.ts'
import { ruleCounts } from '../../src/text/quotes/confidence/rule-counts-data.ts'
import { RULES } from '../../src/text/quotes/rules/rules.ts'

const page = readFileSync('docs/rules.md', 'utf8')

test('docs/rules.md is what the register and the counts give today', () => {
  expect(page).toBe(writeRulesPage(ruleCounts, readSources()))
})

test('each rule has a file of its own or of its stage', () => {
  const sections = page.split(/^### /m).slice(1)
  expect(sections).toHaveLength(RULES.length)
  for (const section of sections) {
    const files = [...section.matchAll(/\]\(\.\.\/(src[^)]+)\)/g)].map((match) => match[1]!)
    expect(files.length, section).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  }
})
