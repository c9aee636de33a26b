// The benchmark's own parts: what it counts, and what it must not let pass.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Table } from '../../scripts/bench/compare-servers.ts'
import { drawPlot } from '../../scripts/bench/draw-plot.ts'
import { runLoad } from '../../scripts/bench/load-client.ts'
import { differentRequests, sameRequests } from '../../scripts/bench/make-requests.ts'
import { type Figures, medians } from '../../scripts/bench/measure.ts'
import { OPERATIONS } from '../../scripts/bench/operations.ts'
import { ratiosOf } from '../../scripts/bench/print-table.ts'
import { postBytes } from '../../scripts/bench/request-bytes.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** A server that gives the same answer to everything, and the bodies it was sent. */
async function serve(status: number, answer: string): Promise<{ url: URL; bodies: string[] }> {
  const bodies: string[] = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      bodies.push(body)
      response.writeHead(status, { 'content-length': Buffer.byteLength(answer) })
      // in two pieces, as long answers come
      response.write(answer.slice(0, 5))
      setImmediate(() => response.end(answer.slice(5)))
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return { url: new URL(`http://127.0.0.1:${(server!.address() as AddressInfo).port}/graphql`), bodies }
}

const load = (url: URL, request: (nth: number) => Buffer) =>
  runLoad({ url, request, connections: 4, seconds: 0.15, status: 200 })

describe('the load client', () => {
  test('counts every answer, and its time', async () => {
    const { url, bodies } = await serve(200, `{"data":{"text":"${'ä'.repeat(50_000)}"}}`)
    const bytes = postBytes(url, '{"query":"{ x }"}')
    const result = await load(url, () => bytes)
    expect(result).toMatchObject({ requests: bodies.length, failures: 0, failure: null })
    expect(result.requests).toBeGreaterThan(4)
    expect(result.p50).toBeGreaterThan(0)
    expect(result.p99).toBeGreaterThanOrEqual(result.p50)
    expect(result.bytes / result.requests).toBeGreaterThan(100_000)
  })

  test.each([
    ['errors with status 200', 200, '{"errors":[{"message":"no"}],"data":null}'],
    ['data that is null', 200, '{"data":null}'],
    ['another status', 500, '{"data":{"x":1}}'],
  ])('takes for a failure: %s', async (_, status, answer) => {
    const { url } = await serve(status, answer)
    const bytes = postBytes(url, '{}')
    const result = await load(url, () => bytes)
    expect(result.failures).toBe(result.requests)
    expect(result.failure).toContain(`HTTP/1.1 ${status}`)
  })
})

describe('requests', () => {
  const url = new URL('http://127.0.0.1:1/graphql')
  const variables = [{ slug: 'a' }, { slug: 'b' }]

  test('no two of the different ones are the same, and all are of one length', () => {
    const request = differentRequests(url, OPERATIONS[0], variables)
    const all = Array.from({ length: 50 }, (_, nth) => request(nth).toString())
    expect(new Set(all).size).toBe(50)
    expect(new Set(all.map(({ length }) => length)).size).toBe(1)
    expect(all[1]).toContain('"slug":"b"')
  })

  test('the same ones come round', () => {
    const request = sameRequests(url, OPERATIONS[0], variables)
    expect(request(3)).toBe(request(1))
    expect(request(2)).not.toEqual(request(1))
  })
})

const figures = (cpuMs: number): Figures => ({
  ...{ requestsPerSecond: 900 / cpuMs, cpuMs, p50: 1, p99: 5, memory: 1, load: 0, bytes: 1 },
})

describe('what is made of the figures', () => {
  test('of each figure the middle one', () => {
    expect(medians([figures(3), figures(1), figures(2)]).cpuMs).toBe(2)
    expect(medians([figures(3), figures(1), figures(2)]).requestsPerSecond).toBe(450)
  })

  const table: Table = {
    Q1: {
      naive: figures(2),
      limit: figures(0.1),
      ours: figures(0.25),
      again: figures(0.05),
      conditional: figures(0.04),
    },
  }

  test('ratios of processor time, beside what is asked for', () => {
    const ratios = ratiosOf([OPERATIONS[0]], table).map(({ name, reached, wanted }) => [name, reached, wanted])
    expect(ratios).toEqual([
      ['times naive', 8, 8],
      ['of the limit', 0.4, 0.4],
      ['asked again, of the limit', 2, 1],
      ['304, times asked again', 1.25, 1],
      ['p99 / p50', 5, 4],
    ])
  })

  test('the plot has a bar for each server, the longer the faster', () => {
    const svg = drawPlot([OPERATIONS[0]], table, 'a < b')
    const widths = [...svg.matchAll(/width="([\d.]+)" height="13"/g)].map((match) => Number(match[1]))
    expect(widths).toHaveLength(4)
    expect(widths[0]).toBeLessThan(widths[1]!)
    expect(widths[1]).toBeLessThan(widths[2]!)
    expect(svg).toContain('a &lt; b')
  })
})
