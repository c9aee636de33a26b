// For Prisma's own commands (`npx prisma studio`, `migrate dev` …); the server and the seed script read src/config.ts.
import { defineConfig } from 'prisma-cli/config'
import { readConfig } from './src/config.ts'
import { SEARCH_TABLES } from './src/store/search/ensure-search.ts'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'node scripts/run.mjs seeds/seed.ts' },
  experimental: { externalTables: true },
  tables: { external: SEARCH_TABLES },
  datasource: { url: `file:${readConfig(process.env, import.meta.dirname).databaseFile}` },
})
