// `npm test`: sets up what is missing, checks form and types, runs all tests. Arguments go to vitest.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, setUp } from './setup.mjs'

setUp()
const bin = (name) => join(root, 'node_modules/.bin', name + (process.platform === 'win32' ? '.cmd' : ''))
const { status } = spawnSync(bin('vitest'), ['run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
