import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startThread } from '../../src/store/start-thread.ts'

test('a thread runs a module of this project, types and all', async () => {
  const thread = startThread(new URL('./counting-thread.ts', import.meta.url), { workerData: 'the count' })
  thread.postMessage('seven')
  expect(await once(thread, 'message')).toEqual([{ letters: 5, name: 'the count' }])
  await thread.terminate()
})

test('what is wrong with the module is told as an error of the thread', async () => {
  const thread = startThread(new URL('./no-such-thread.ts', import.meta.url), {})
  const [error] = await once(thread, 'error')
  expect(String(error)).toContain('no-such-thread')
})
