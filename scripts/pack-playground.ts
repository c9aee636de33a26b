// Makes the playground's files, compressed, so that the first visitor does not wait for them, and prints their folder.
// Run by `npm run setup` and `npm run build`.
import { packAssets } from '../src/server/playground/pack-assets.ts'

console.log((await packAssets()).folder)
