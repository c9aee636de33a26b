// What is counted as refused under overload, and what the benchmark does not let pass.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { type LoadResult, runLoad } from '../../scripts/bench/load-client.ts'
import { breachesOf, MOST_RECOVERY, MOST_TIMES, printOverload } from '../../scripts/bench/measure-overload.ts'
import { postBytes } from '../../scripts/bench/request-bytes.ts'

test.each([
  ['with the time to come back, is counted apart', { 'retry-after': '1' }, true],
  ['without it, is a failure', {}, false],
])('a refusal %s', async (_, headers, isRefusal) => {
  let asked = 0
  const server = createServer((_request, response) => {
    const isRefused = asked++ % 2 === 1
    response.writeHead(isRefused ? 503 : 200, { 'content-length': 15, ...(isRefused && headers) })
    response.end('{"data":{"x":1}}'.slice(0, 15))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
  const bytes = postBytes(url, '{}')
  const result = await runLoad({ url, request: () => bytes, connections: 2, seconds: 0.3, status: 200, shed: 503 })
  server.close()
  expect(result.requests + result.shed).toBe(asked)
  expect(result.shed).toBeGreaterThan(0)
  expect(result.failures).toBe(isRefusal ? 0 : result.shed)
})

const load = (given: Partial<LoadResult>): LoadResult => ({
  ...{ requests: 1_000, shed: 0, seconds: 5, p50: 5, p99: 10, bytes: 1, failures: 0, failure: null },
  ...given,
})

test('a breach of each bound is told, and nothing else', () => {
  const usual = load({})
  const borne = { usual, overload: load({ shed: 500, p99: 10 * MOST_TIMES }), recovery: MOST_RECOVERY }
  expect(breachesOf('Q1', borne)).toEqual([])
  for (const [worse, words] of [
    [{ overload: load({ shed: 500, p99: 10 * MOST_TIMES + 1 }) }, 'times the usual'],
    [{ overload: load({ shed: 500, p99: Number.NaN }) }, 'times the usual'],
    [{ overload: load({}) }, 'nothing was refused'],
    [{ usual: load({ shed: 1 }) }, 'of an ordinary load were refused'],
    [{ overload: load({ shed: 500, failures: 1, failure: 'HTTP/1.1 500' }) }, 'HTTP/1.1 500'],
    [{ recovery: MOST_RECOVERY + 1 }, 'as before after'],
  ] as const)
    expect(breachesOf('Q1', { ...borne, ...worse })).toEqual([expect.stringContaining(words)])
  expect(
    printOverload([['Q1', borne]])
      .split('\n')
      .at(-1),
  ).toBe('| Q1 | 200 | 10 | 200 | 33 | 30 | 3.0 | 2000 |')
})
