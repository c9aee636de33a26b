// `npm test`: sets up what is missing, then runs the quick tests; `npm run test:slow`: the slow ones (`*.slow.test.ts`).
// Further arguments go to vitest.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './setup/run-step.mjs'
import { setUp } from './setup.mjs'

setUp({ isDevelopment: true })
const [suite, ...args] = process.argv.slice(2)
const projects = suite === 'slow' ? ['--project', 'slow'] : ['--project', '!slow']
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', ...projects, ...args], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
