// What npm verifies and installs, read from package-lock.json.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const fetched = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link)

test('every package is verified by its hash, and none names the registry it came from', () => {
  expect(fetched.length).toBeGreaterThan(500)
  expect(fetched.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
  expect(fetched.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('what only Prisma’s command line needs is not in a production install', () => {
  const inProduction = fetched.filter(([, { dev }]) => !dev).map(([path]) => path.split('node_modules/').at(-1)!)
  expect(inProduction).toContain('better-sqlite3-prebuilt')
  const heavy =
    /^(prisma|prisma-cli|effect|mysql2|postgres|react|@prisma\/(dev|engines|studio-core)|@electric-sql\/.*)$/
  expect(inProduction.filter((name) => heavy.test(name))).toEqual([])
})
