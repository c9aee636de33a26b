// What a thread starts with: it knows no TypeScript before it is told. Its first argument is the module to run.
import { register } from 'tsx/esm/api'

register()
await import(process.argv[2])
