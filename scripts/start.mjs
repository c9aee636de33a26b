// `npm start`: sets up what is missing, then runs src/main.ts in this process.
import { setUp } from './setup.mjs'

setUp()
const { register } = await import('tsx/esm/api')
register()
await import('../src/main.ts')
