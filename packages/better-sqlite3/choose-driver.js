// The SQLite driver that runs on this Node.js, under the name that this project and Prisma's adapter import.
import { createRequire } from 'node:module'
import { driverName } from './driver-name.js'

const { versions, platform, arch } = process
const name = driverName({ version: versions.node, platform, arch })
const Database = load()

export const { SqliteError } = Database
export default Database

/** npm leaves the compiled driver out in silence where it cannot be compiled. */
function load() {
  try {
    return createRequire(import.meta.url)(name)
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND' || !error.message.includes(`'${name}'`)) throw error
    console.error(
      `The SQLite driver for Node.js ${versions.node} (${name}) is not installed. Use Node.js 22 or later, or install a C++ compiler, make and Python 3 and run npm install again.`,
    )
    process.exit(2)
  }
}
