// Writes src/web/generated/rules.json, what the reading room says of each rule. Run by `npm run codegen`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../src/text/quotes/rules/rules.ts'

/** By the rule's name: what it recognises, and a text in which it decides. Of rules of one name in several languages, the first. */
export function ruleWordsJson(): string {
  const words = Object.fromEntries(
    RULES.toReversed().map(({ name, description, example }) => [name, { description, example: example.text }]),
  )
  return `${JSON.stringify(words, null, 2)}\n`
}

if (process.argv[1]?.endsWith('write-rule-words.ts'))
  writeFileSync(join(import.meta.dirname, '../src/web/generated/rules.json'), ruleWordsJson())
