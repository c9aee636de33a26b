import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftArticle } from '../src/text/draft-article.ts'
import { isProblem } from '../src/text/is-problem.ts'
import { describeDraft } from '../tests/text/describe-draft.ts'

/** `npm run fixtures`: writes anew what each article in tests/articles is read as; review the difference before keeping it. */
const root = join(import.meta.dirname, '../tests/articles')
for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const file = ['article.txt', 'article.md'].find((each) => existsSync(join(root, name, each)))
  if (!file) throw new Error(`${name}: no article.txt or article.md`)
  const draft = draftArticle(file, readFileSync(join(root, name, file)))
  const described = isProblem(draft) ? draft : describeDraft(draft)
  writeFileSync(join(root, name, 'draft.json'), `${JSON.stringify(described, null, 2)}\n`)
}
