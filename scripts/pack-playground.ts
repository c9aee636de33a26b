// Makes the playground's files, compressed, so that the first visitor does not wait for them. Run by `npm run setup`.
import { packAssets } from '../src/server/playground/pack-assets.ts'

await packAssets()
