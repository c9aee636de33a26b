// The whole program: it starts on a database, and ends cleanly while it is asked something.
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MISSION, newArchive, type TestArchive } from '../graph/new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive([MISSION])
})
afterAll(() => archive.close())

test('on SIGTERM the request that is being answered is answered, and the program ends with 0', async () => {
  const env = { ...process.env, DATABASE_URL: `file:${archive.file}`, PORT: '0', TIMEOUT_MS: '60000' }
  const program = spawn(process.execPath, ['scripts/run.mjs', 'src/main.ts'], { env })
  let [said, failed] = ['', '']
  program.stderr.on('data', (chunk) => {
    failed += chunk
  })
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    program.stdout.on('data', (chunk) => {
      said += chunk
      const [address] = /http:\S+\/graphql/.exec(said) ?? []
      if (address && said.includes('Ctrl-C')) resolve(address)
    })
    void ended.then(() => reject(new Error(failed)))
  })
  expect((await fetch(url.replace('/graphql', '/ready'))).status).toBe(200)

  // A body that is sent slowly: the signal arrives while the server waits for the rest of it.
  const { request } = await import('node:http')
  const answer = new Promise<string>((resolve, reject) => {
    const asked = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve(text))
    })
    asked.on('error', reject)
    asked.write('{"query":')
    setTimeout(() => program.kill('SIGTERM'), 100)
    setTimeout(() => asked.end('"{ archive { version } }"}'), 400)
  })
  expect(JSON.parse(await answer).data.archive.version).toBe(1)
  expect(await ended).toBe(0)
  expect(failed).toBe('')
  await expect(fetch(url)).rejects.toThrow()
}, 60_000)
