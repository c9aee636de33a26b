// Builds the reading room, compressed, so that the first visitor does not wait for it, and prints its folder.
// Run by `npm run setup` and `npm run build`.
import { packRoom } from '../src/server/room/pack-room.ts'

const { folder } = await packRoom()
console.log(folder)
