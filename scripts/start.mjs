// `npm start`: sets up what is missing, then runs src/main.ts in this process.
import { join } from 'node:path'
import { root } from './setup/run-step.mjs'
import { setUp } from './setup.mjs'

setUp()
process.argv.splice(2, 0, join(root, 'src/main.ts'))
await import('./run.mjs')
