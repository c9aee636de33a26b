// `npm run try-nodes`: sets up and asks a server of a copy of the project on every version of Node.js that is supported,
// taken from npm's packages `node@22` etc. `-- --tests` runs `npm test` there too; `-- 22 24` tries only these;
// `-- --here` tries the Node.js and the folder that it is run in.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const VERSIONS = ['20.19', '22', '24', '26']
const QUESTION = `{
  archive { counts { articles quotes } }
  search(query: "harbour") { totalCount }
  quotes(first: 5, filter: { hasSpeaker: true }) { nodes { speaker { name } article { sources { role } } } }
}`
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Installs the versions of Node.js. Returns the folder of each one's program. */
function installNodes(folder, versions) {
  const nameOf = (version) => `node-${version}`
  const dependencies = Object.fromEntries(versions.map((version) => [nameOf(version), `npm:node@${version}`]))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
  execFileSync('npm', ['install', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Map(versions.map((version) => [version, join(folder, 'node_modules', nameOf(version), 'bin')]))
}

/** Copies what git knows or would add, so that everything else has to be made by the set-up. */
function copyProject(to) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  for (const file of execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean))
    cpSync(join(root, file), join(to, file), { preserveTimestamps: true })
}

/** Starts the server as `npm start` does, asks it, and stops it. Rejects if one of these fails. */
async function startAndAsk(folder, env) {
  const child = spawn('node', ['scripts/start.mjs'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.on('close', resolve))
  try {
    const address = await new Promise((resolve, reject) => {
      let out = ''
      child.stdout.on('data', (chunk) => {
        out += chunk
        const found = /^API\s+(\S+)$/m.exec(out)?.[1]
        if (found) resolve(found)
      })
      child.on('close', (code, signal) => reject(new Error(`npm start ended with ${signal ?? code}`)))
    })
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    })
    const { data, errors } = await response.json()
    const isWhole = data?.quotes.nodes.every(({ article, speaker }) => Array.isArray(article.sources) && speaker.name)
    if (errors || !(data.archive.counts.articles > 0 && data.search.totalCount > 0 && isWhole))
      throw new Error(`unexpected answer: ${JSON.stringify({ data, errors })}`)
    return data.archive.counts
  } finally {
    child.kill('SIGTERM')
    const code = await ended
    if (code !== 0) console.error(`the server ended with ${code}`)
  }
}

async function tryNode(folder, bin, database, withTests) {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: `file:${database}` }
  if (bin) env.PATH = `${bin}${delimiter}${env.PATH}`
  const version = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim()
  console.log(`Node.js ${version}`)
  let since = performance.now()
  const { articles, quotes } = await startAndAsk(folder, env)
  console.log(`  npm start, the first time: ${seconds(since)}, ${articles} articles and ${quotes} quotes`)
  since = performance.now()
  await startAndAsk(folder, env)
  console.log(`  npm start, the second time: ${seconds(since)}`)
  if (!withTests) return
  since = performance.now()
  execFileSync('npm', ['test'], { cwd: folder, env, stdio: 'inherit' })
  console.log(`  npm test: ${seconds(since)}`)
}

const { values, positionals } = parseArgs({
  options: { here: { type: 'boolean' }, tests: { type: 'boolean' } },
  allowPositionals: true,
})
const versions = positionals.length ? positionals : VERSIONS
const scratch = mkdtempSync(join(tmpdir(), 'try-nodes-'))
const failed = []
try {
  const nodes = values.here ? new Map([['here', undefined]]) : installNodes(join(scratch, 'nodes'), versions)
  for (const [version, bin] of nodes) {
    const folder = values.here ? root : join(scratch, `project-${version}`)
    if (!values.here) copyProject(folder)
    await tryNode(folder, bin, join(scratch, `archive-${version}.db`), values.tests).catch((error) => {
      console.error(`  failed: ${error.message}`)
      failed.push(version)
    })
    if (!values.here) rmSync(folder, { recursive: true, force: true })
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (failed.length) console.error(`failed on ${failed.join(', ')}`)
process.exitCode = failed.length ? 1 : 0
