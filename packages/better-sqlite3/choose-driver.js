// The SQLite driver that runs on this Node.js, under the name that this project and Prisma's adapter import.
import { createRequire } from 'node:module'
import { driverName } from './driver-name.js'

const { versions, platform, arch } = process
const Database = createRequire(import.meta.url)(driverName({ version: versions.node, platform, arch }))

export const { SqliteError } = Database
export default Database
