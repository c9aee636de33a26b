// For Prisma's own commands (`npx prisma studio`, `migrate dev` …); the server and the seed script read src/config.ts.
import { defineConfig } from 'prisma/config'
import { readConfig } from './src/config.ts'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx seeds/seed.ts' },
  datasource: { url: `file:${readConfig(process.env, import.meta.dirname).databaseFile}` },
})
