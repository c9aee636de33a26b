/**
 * A client that costs less than the servers it measures: ready-made bytes over plain sockets, of the answer nothing read
 * but its status line, its length and its beginning. (autocannon takes more processor time a request than the limit.)
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { answerReader } from './answer-reader.ts'

export interface Load {
  readonly url: URL
  readonly connections: number
  readonly seconds: number
  /** The bytes of the nth request. */
  readonly request: (nth: number) => Buffer
  /** The status that every answer must have. */
  readonly status: number
  /** The status of refusals, which are counted and no failures. Who is refused asks again after a moment. */
  readonly shed?: number
}

export interface LoadResult {
  readonly requests: number
  /** Requests that were refused. */
  readonly shed: number
  readonly seconds: number
  /** Milliseconds, of requests that were not refused. */
  readonly p50: number
  readonly p99: number
  readonly bytes: number
  /** Answers that were none: another status, or errors in the body. The first one's beginning beside it. */
  readonly failures: number
  readonly failure: string | null
}

/** Milliseconds until a client asks again that was refused: fewer than any server would ask for. */
const MOMENT = 50

/** Opens all connections, then starts the clock: each sends its next request when it has its answer. */
export async function runLoad({ url, connections, seconds, request, status, shed }: Load): Promise<LoadResult> {
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true })
      await once(socket, 'connect')
      return socket
    }),
  )
  const times: number[] = []
  const state = { sent: 0, shed: 0, bytes: 0, failures: 0, failure: null as string | null, isOver: false }
  const fail = (head: string) => {
    state.failures++
    state.failure ??= head.slice(0, 400)
  }
  const started = performance.now()
  const timer = setTimeout(() => {
    state.isOver = true
  }, seconds * 1000)
  await Promise.all(sockets.map((socket) => talk(socket)))
  clearTimeout(timer)
  const elapsed = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  const { bytes, failures, failure } = state
  const [p50, p99] = [at(0.5), at(0.99)]
  return { requests: times.length, shed: state.shed, seconds: elapsed, p50, p99, bytes, failures, failure }

  function talk(socket: Socket): Promise<void> {
    return new Promise((resolve) => {
      let sentAt = 0
      const read = answerReader(status, fail, shed)
      const send = () => {
        sentAt = performance.now()
        socket.write(request(state.sent++))
      }
      const end = () => {
        socket.destroy()
        resolve()
      }
      socket.on('error', (error) => {
        fail(String(error))
        end()
      })
      socket.on('close', end)
      socket.on('data', (chunk: Buffer) => {
        state.bytes += chunk.length
        const answer = read(chunk)
        if (answer === null) return
        if (answer === 'SHED') state.shed++
        else times.push(performance.now() - sentAt)
        if (state.isOver) end()
        else if (answer === 'SHED') setTimeout(() => (state.isOver ? end() : send()), MOMENT)
        else send()
      })
      send()
    })
  }
}
