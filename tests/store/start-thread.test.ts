import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startThread } from '../../src/store/database/start-thread.ts'

test('a thread runs a module of this project, types and all', async () => {
  const thread = startThread(join(import.meta.dirname, 'counting-thread.ts'), { workerData: 'the count' })
  thread.postMessage('seven')
  expect(await once(thread, 'message')).toEqual([{ letters: 5, name: 'the count' }])
  await thread.terminate()
})

test('a thread whose program is not there ends at once', async () => {
  const [code] = await once(startThread(join(import.meta.dirname, 'no-such-thread.ts'), {}), 'exit')
  expect(code).not.toBe(0)
})
