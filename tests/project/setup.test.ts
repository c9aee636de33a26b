import { expect, test } from 'vitest'
import { driverName } from '../../packages/better-sqlite3/driver-name.js'
import { hasDevelopmentPackages, missingPackages } from '../../scripts/missing-packages.mjs'

test('the driver is the prebuilt one from Node 22 on, where one is shipped, else the compiled one', () => {
  const nameOn = (version: string, platform = 'linux', arch = 'x64') => driverName({ version, platform, arch })
  expect(['20.19.0', '20.20.2'].map((version) => nameOn(version))).toEqual(Array(2).fill('better-sqlite3-compiled'))
  expect(['22.0.0', '24.21.0', '26.10.0'].map((version) => nameOn(version))).toEqual(
    Array(3).fill('better-sqlite3-prebuilt'),
  )
  expect(nameOn('24.0.0', 'freebsd')).toBe('better-sqlite3-compiled')
  expect(nameOn('24.0.0', 'linux', 'riscv64')).toBe('better-sqlite3-compiled')
})

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', dev: true },
    'node_modules/c-darwin': { version: '1.0.0', integrity: 'sha512-c', optional: true },
    'node_modules/d': { resolved: 'packages/d', link: true },
  },
}
const { 'node_modules/a': a, 'node_modules/b': b, 'node_modules/d': d } = lock.packages

test('packages that are installed are not installed again, whoever installed them', () => {
  const production = { packages: { 'node_modules/a': a, 'node_modules/d': d } }
  const full = { packages: { ...production.packages, 'node_modules/b': b } }
  expect(missingPackages(lock, production, false)).toEqual([])
  expect(missingPackages(lock, production, true)).toEqual(['node_modules/b'])
  expect(missingPackages(lock, full, true)).toEqual([])
  expect([hasDevelopmentPackages(production), hasDevelopmentPackages(full)]).toEqual([false, true])
})

test('a folder of the project that only development needs is not missed in production', () => {
  const linked = { packages: { ...lock.packages, 'packages/d': { version: '1.0.0', dev: true } } }
  expect(missingPackages(linked, { packages: { 'node_modules/a': a } }, false)).toEqual([])
  expect(missingPackages(linked, { packages: { 'node_modules/a': a } }, true)).toEqual([
    'node_modules/b',
    'node_modules/d',
    'packages/d',
  ])
})

test('another version or another hash is installed anew', () => {
  const older = { packages: { 'node_modules/a': { ...a, version: '0.9.0' }, 'node_modules/d': d } }
  const other = { packages: { 'node_modules/a': { ...a, integrity: 'sha512-x' } } }
  expect(missingPackages(lock, older, false)).toEqual(['node_modules/a'])
  expect(missingPackages(lock, other, false)).toEqual(['node_modules/a', 'node_modules/d'])
})
