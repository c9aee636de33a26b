// Writes into README.md and docs/tour.md the answer that the demo archive gives to each query; review the diff.
// Usage: npm run tour
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { executableSchema } from '../src/graph/schema.ts'
import { seedDemo } from './tour/seed-demo.ts'
import { writeCompactly } from './tour/write-compactly.ts'

const root = join(import.meta.dirname, '..')
const paths = ['README.md', 'docs/tour.md'].map((path) => join(root, path))
const folder = mkdtempSync(join(tmpdir(), 'tour-'))
const reader = await seedDemo(join(folder, 'archive.db'), root)
const schema = executableSchema()
try {
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    const parts = text.split(/(```graphql\n[\s\S]*?```\s*```json\n[\s\S]*?```)/)
    for (const [index, part] of parts.entries()) {
      const source = /^```graphql\n([\s\S]*?)```/.exec(part)?.[1]
      if (source === undefined) continue
      const answer = await graphql({ schema, source, contextValue: { reader } })
      if (answer.errors?.length) throw new Error(`${source}\n${answer.errors.join('\n')}`)
      parts[index] =
        `\`\`\`graphql\n${source}\`\`\`\n\n\`\`\`json\n${writeCompactly(JSON.parse(JSON.stringify(answer)))}\n\`\`\``
    }
    writeFileSync(path, parts.join(''))
  }
} finally {
  reader.close()
  rmSync(folder, { recursive: true })
}
