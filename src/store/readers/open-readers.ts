/**
 * Answers by processes that read, so that nothing that SQLite does keeps the server from answering others. A call goes to
 * a process that is idle, several at once where many wait. One that does not stop when it should is killed, and another
 * started; so is one that ends by itself, and what it had not begun goes to another.
 */
import { givenUp } from '../query/limits/stop.ts'
import { type Call, newCall } from './new-call.ts'
import type { ReaderProcess } from './reader-process.ts'
import type { Readers, ReadersOptions } from './readers.ts'
import { startReader } from './start-reader.ts'
import { endLate, endWaiting, GRACE, type Process, takeStuck } from './supervise.ts'
import { watchArchive } from './watch-archive.ts'
import { MOST_CALLS } from './wire.ts'

/** Calls that may wait for each process: with more, those in front would be answered late too. */
const WAITING_EACH = 64

/** Milliseconds between two looks at who waits and who is late. */
const LOOK = 10

/** Milliseconds until a process is started again that could not start, at first and at the most. */
const [FIRST_PAUSE, MOST_PAUSE] = [100, 5_000]

/** Processes that may die of one call. */
const MOST_DEATHS = 2

export function openReaders(file: string, options: ReadersOptions): Readers {
  const {
    readers,
    textAccess = 'full',
    mostWaiting = WAITING_EACH * readers,
    longestWait = 500,
    log,
    watchEvery = 1_000,
    now = () => performance.now(),
  } = options
  const waiting: Call[] = []
  const processes = new Set<Process>()
  let pause = 0
  let looking: NodeJS.Timeout | undefined
  let [isScheduled, isClosing, isPausing] = [false, false, false]
  const ending = new Set<Promise<void>>()
  const watch = watchArchive(file, {
    log,
    onReplaced() {
      for (const one of processes) leave(one)
      start()
    },
  })
  const watching = setInterval(watch.look, watchEvery).unref()

  let tellStarted = () => {}
  const started = new Promise<void>((resolve) => {
    tellStarted = resolve
  })

  function start(): void {
    if (isClosing || isPausing || staying().length >= readers) return
    let hasGone = () => {}
    const gone = new Promise<void>((resolve) => {
      hasGone = resolve
    })
    ending.add(gone)
    const begun: ReaderProcess<Call> = startReader<Call>(file, textAccess, {
      onReady() {
        one.isReady = true
        tellStarted()
        pause = 0
        dispatch()
      },
      onAnswer: (call, index, answer) => {
        if (answer instanceof Error) watch.hear(answer)
        if (call.holder === one) call.take(index, answer)
      },
      onEnd(call, version) {
        if (call.holder === one) call.settle(version)
        if (waiting.length && begun.isIdle()) dispatch()
      },
      onGone() {
        tellStarted()
        if (processes.has(one)) lose(one)
        hasGone()
        ending.delete(gone)
      },
    })
    const one: Process = Object.assign(begun, { isReady: false, isLeaving: false, over: null, overSince: 0 })
    processes.add(one)
  }

  const staying = () => [...processes].filter(({ isLeaving }) => !isLeaving)
  const idle = () => staying().filter((one) => one.isReady && one.isIdle())

  function leave(one: Process): void {
    one.isLeaving = true
    one.end()
  }

  /** A process that ended by itself. */
  function lose(one: Process): void {
    if (!isClosing && !one.isLeaving)
      log(`a process that reads (${one.pid}) has ended; ${one.calls().length} requests were with it`)
    if (!one.isReady && !one.isLeaving) pause = Math.min(MOST_PAUSE, pause * 2 || FIRST_PAUSE)
    const [first] = one.calls()
    if (first?.holder === one && ++first.deaths >= MOST_DEATHS)
      first.settle('', new Error('Processes that read have died of this.'))
    remove(one)
  }

  /** Takes back what a process has and has not answered. */
  function remove(one: Process): void {
    processes.delete(one)
    const held = one.calls().filter((call) => call.holder === one && !call.isSettled)
    waiting.unshift(...held)
    for (const call of held) call.holder = null
    schedule()
    if (!pause) start()
    if (!pause || isPausing) return
    isPausing = true
    setTimeout(() => {
      isPausing = false
      start()
    }, pause).unref()
  }

  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    setImmediate(dispatch)
  }

  function dispatch(): void {
    isScheduled = false
    const free = idle()
    for (const [index, one] of free.entries()) {
      const share = Math.min(MOST_CALLS, Math.ceil(waiting.length / (free.length - index)))
      if (share) post(one, waiting.splice(0, share))
    }
    if (waiting.length) start()
  }

  function post(one: Process, calls: readonly Call[]): void {
    const postedAt = now()
    for (const call of calls) Object.assign(call, { holder: one, postedAt })
    one.post(calls)
  }

  /** Ends what nobody waits for any more, or what is late; and who does not stop. */
  function look(): void {
    const time = now()
    endWaiting(waiting, time)
    for (const one of processes)
      if (endLate(one, time)) {
        one.kill()
        remove(one)
      }
    if (!waiting.length && idle().length) waiting.push(...[...processes].flatMap((one) => takeStuck(one, time)))
    if (waiting.length) dispatch()
    if (!waiting.length && [...processes].every((one) => one.isIdle())) {
      clearInterval(looking)
      looking = undefined
    }
  }

  start()
  return {
    ask: (asked, limit) =>
      new Promise((resolve) => {
        const call = newCall(asked, limit, now, resolve)
        if (call.isSettled) return
        if (isClosing) return call.settle('', givenUp())
        waiting.push(call)
        looking ??= setInterval(look, LOOK)
        schedule()
      }),
    version: async () => watch.version(),
    fault: () => watch.fault() ?? (staying().some(({ isReady }) => isReady) ? null : 'No process reads it yet.'),
    isFull: () => waiting.length >= mostWaiting || now() - (waiting[0]?.askedAt ?? now()) > longestWait,
    textAccess,
    started,
    state: () => ({
      waiting: waiting.length,
      processes: [...processes].map(({ pid, isReady, calls }) => ({ pid, isReady, calls: calls().length })),
    }),
    async close() {
      isClosing = true
      clearInterval(looking)
      clearInterval(watching)
      const open = [...processes]
      for (const call of [...waiting.splice(0), ...open.flatMap((one) => one.calls())]) call.settle('', givenUp())
      for (const one of open) one.end()
      const late = setTimeout(() => open.map((one) => one.kill()), 5 * GRACE)
      await Promise.all(ending)
      clearTimeout(late)
      watch.close()
    },
  }
}
