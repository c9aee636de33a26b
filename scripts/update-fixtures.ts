import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from '../src/cli/command.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'
import { draftArticle } from '../src/text/draft-article.ts'
import { isProblem } from '../src/text/is-problem.ts'
import { describeDraft } from '../tests/text/describe-draft.ts'

const root = join(import.meta.dirname, '../tests/articles')

const fixtures = defineCommand({
  name: 'fixtures',
  summary: 'writes anew what each article in tests/articles is read as; review the difference before keeping it',
  synopsis: [''],
  takes: [0, 0],
  options: {},
  examples: { '': 'writes tests/articles/*/draft.json' },
  exitCodes: { 0: 'written', 2: 'wrong usage' },
  run(_, _options, { out }) {
    const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    const changed = names.filter(update)
    out(`${names.length} read, ${changed.length} changed${changed.map((name) => `\n  ${name}`).join('')}`)
    return 0
  },
})

/** Reads one article anew. Returns whether it is read otherwise than before. */
function update(name: string): boolean {
  const file = ['article.txt', 'article.md'].find((each) => existsSync(join(root, name, each)))
  if (!file) throw new Error(`${name}: no article.txt or article.md`)
  const draft = draftArticle(file, readFileSync(join(root, name, file)))
  const described = `${JSON.stringify(isProblem(draft) ? draft : describeDraft(draft), null, 2)}\n`
  const path = join(root, name, 'draft.json')
  if (existsSync(path) && readFileSync(path, 'utf8') === described) return false
  writeFileSync(path, described)
  return true
}

process.exitCode = await runCommand(fixtures, process.argv.slice(2), NPM_SCRIPT)
