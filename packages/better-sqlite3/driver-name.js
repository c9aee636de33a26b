/** The first major version of Node.js that better-sqlite3 13 runs on; it crashes on Node 20. */
const PREBUILT_SINCE = 22

const PREBUILT_FOR = /^(darwin|linux|win32) (arm64|x64)$/

/**
 * The package that holds the driver: better-sqlite3 13, which brings programs ready to run, or 12, which is compiled at
 * set-up.
 */
export function driverName({ version, platform, arch }) {
  const isPrebuilt = Number.parseInt(version, 10) >= PREBUILT_SINCE && PREBUILT_FOR.test(`${platform} ${arch}`)
  return isPrebuilt ? 'better-sqlite3-prebuilt' : 'better-sqlite3-compiled'
}
