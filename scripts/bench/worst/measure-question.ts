/** What one request costs the server in processor time, and how it ended. */
import type { Server } from '../start-server.ts'
import type { Question } from './document.ts'
import { type Lengths, listLengths } from './list-lengths.ts'

export interface Measured extends Partial<Question> {
  readonly name: string
  readonly query: string
  /** Null where it was refused before it had a price. */
  readonly cost: number | null
  /** Milliseconds of processor time of all of the server's processes: the first time, and the least of all times. */
  readonly first: number
  readonly ms: number
  /** ANSWERED, or the code of the first error. */
  readonly outcome: string
  readonly bytes: number
  readonly lengths?: Lengths
}

export interface Asked extends Partial<Question> {
  readonly name: string
  readonly query: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Milliseconds: what takes less is asked once, what takes more than `bound` three times, the rest twice. */
const SHORT = 2

/** Times the bound: what takes more is no chance, and is asked once. */
const FAR = 8

export async function measureQuestion(server: Server, asked: Asked, bound: number): Promise<Measured> {
  const first = await once(server, asked)
  let ms = first.ms
  if (ms >= SHORT && ms < FAR * bound) ms = Math.min(ms, (await once(server, asked)).ms)
  if (ms > bound && ms < FAR * bound) ms = Math.min(ms, (await once(server, asked)).ms)
  const { name, query, variables } = asked
  return { name, query, ...(variables ? { variables } : {}), ...first, first: first.ms, ms }
}

type Once = Pick<Measured, 'ms' | 'cost' | 'outcome' | 'bytes' | 'lengths'>

async function once(server: Server, { query, variables, headers }: Asked): Promise<Once> {
  const before = server.processorMs()
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const ms = server.processorMs() - before
  return { ms, bytes: text.length, ...readAnswer(text, response.status) }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[]
  readonly extensions?: { readonly cost?: { readonly requested?: number } }
}

/** An answer in parts is read by its marks alone. */
function readAnswer(text: string, status: number): Omit<Once, 'ms' | 'bytes'> {
  try {
    const { data, errors, extensions } = JSON.parse(text) as Answer
    const codes = errors?.map((error) => error.extensions?.code ?? 'UNKNOWN') ?? []
    const outcome = codes.find((code) => code === 'TIMEOUT') ?? codes[0] ?? (status === 200 ? 'ANSWERED' : `${status}`)
    return { cost: extensions?.cost?.requested ?? null, outcome, lengths: listLengths(data) }
  } catch {
    const cost = Number(/"requested":(\d+)/.exec(text)?.[1] ?? Number.NaN)
    const outcome = /"code":"(\w+)"/.exec(text)?.[1] ?? (status === 200 ? 'ANSWERED' : `${status}`)
    return { cost: Number.isNaN(cost) ? null : cost, outcome }
  }
}

/** Milliseconds of a request that reads nothing, the middle of many. */
export async function measureNothing(server: Server): Promise<number> {
  const times: number[] = []
  for (let nth = 0; nth < 200; nth++)
    times.push((await once(server, { name: '', query: `{ __typename } # ${nth}` })).ms)
  return times.slice(50).sort((a, b) => a - b)[75]!
}
