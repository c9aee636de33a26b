// Writes prisma/migrations/<time>_<name>/migration.sql: what takes the applied migrations to prisma/schema.prisma.
// Usage: npm run create-migration -- NAME
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MIGRATIONS_FOLDER, PRISMA_FOLDER, readMigrations } from '../src/store/database/migrations/migrations.ts'
import { FILTERS, migrationsList } from './migrations/migrations-list.ts'
import { withSchemaEngine } from './migrations/schema-engine.ts'

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('usage: npm run create-migration -- NAME (lower-case letters, digits and _)')
  process.exit(2)
}
const path = join(PRISMA_FOLDER, 'schema.prisma')
const content = readFileSync(path, 'utf8')
const files = [{ path, content }]
const { stdout } = await withSchemaEngine(':memory:', { path, text: content }, async (engine) => {
  await engine.applyMigrations({ migrationsList: migrationsList(readMigrations()), filters: FILTERS })
  return engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: PRISMA_FOLDER },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: FILTERS,
  })
})
if (!stdout || stdout.includes('This is an empty migration')) {
  console.log('The migrations already give prisma/schema.prisma; nothing written.')
} else {
  const folder = join(MIGRATIONS_FOLDER, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), stdout)
  console.log(`${folder}/migration.sql`)
}
