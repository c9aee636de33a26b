/**
 * Answers by processes that read, so that nothing that SQLite does keeps the server from answering others. A call goes to
 * a process that is idle, several at once where many wait. One that does not stop when it should is killed, and another
 * started; so is one that ends by itself, and what it had not begun goes to another.
 */
import { givenUp, timedOut } from '../query/limits/stop.ts'
import type { ArchiveReader } from './archive-reader.ts'
import { type Call, newCall } from './new-call.ts'
import { type ReaderProcess, startReader } from './start-reader.ts'
import { watchArchive } from './watch-archive.ts'
import { MOST_CALLS } from './wire.ts'

export interface ReadersOptions {
  /** Processes at the most; the first is started at once, each other when it is needed. */
  readonly readers: number
  /** Calls that may wait for a process. */
  readonly mostWaiting?: number
  readonly log: (line: string) => void
  /** Milliseconds between two looks at the file. */
  readonly watchEvery?: number
  /** Milliseconds from any start. */
  readonly now?: () => number
}

export interface ReadersState {
  /** Calls that wait for a process. */
  readonly waiting: number
  readonly processes: readonly ProcessState[]
}

export interface ProcessState {
  readonly pid: number | undefined
  /** Whether it has opened the archive. */
  readonly isReady: boolean
  /** How many it has and has not answered. */
  readonly calls: number
}

export interface Readers extends ArchiveReader {
  /** Resolves when the first process can read, or has failed to. */
  readonly started: Promise<void>
  state(): ReadersState
}

/** Milliseconds between two looks at who waits and who is late. */
const LOOK = 10

/** Milliseconds that a process has to stop in. */
const GRACE = 50

/** Milliseconds after which calls behind another are given to a process that is idle. */
const STUCK = 10

/** Milliseconds until a process is started again that could not start, at first and at the most. */
const [FIRST_PAUSE, MOST_PAUSE] = [100, 5_000]

/** Processes that may die of one call. */
const MOST_DEATHS = 2

interface Process extends ReaderProcess<Call> {
  isReady: boolean
  /** Whether it is let go, once it has answered what it has. */
  isLeaving: boolean
  /** What it is at and should have stopped at, and since when. */
  over: Call | null
  overSince: number
}

export function openReaders(file: string, options: ReadersOptions): Readers {
  const { readers, mostWaiting = 200, log, watchEvery = 1_000, now = () => performance.now() } = options
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
    const begun: ReaderProcess<Call> = startReader<Call>(file, {
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
    for (const call of waiting.filter(({ limit }) => limit.signal?.aborted || time > limit.deadline)) {
      waiting.splice(waiting.indexOf(call), 1)
      call.settle('', call.limit.signal?.aborted ? givenUp() : timedOut(call.limit))
    }
    for (const one of processes) {
      const [first, ...others] = one.calls()
      if (first) lookAtFirst(one, first, time)
      for (const call of others) endCall(one, call, time)
    }
    if (!waiting.length) helpOut(time)
    if (!waiting.length && [...processes].every((one) => one.isIdle())) {
      clearInterval(looking)
      looking = undefined
    }
  }

  /** What a process is at. */
  function lookAtFirst(one: Process, call: Call, time: number): void {
    endCall(one, call, time)
    const isOver = call.isSettled || call.holder !== one || time > call.limit.deadline
    if (!isOver) one.over = null
    else if (one.over !== call) Object.assign(one, { over: call, overSince: time })
    else if (time - one.overSince > GRACE) {
      one.kill()
      remove(one)
    }
  }

  function endCall(one: Process, call: Call, time: number): void {
    const isAborted = call.limit.signal?.aborted
    // A process stops by its own clock; only one that cannot lets the time pass.
    if (call.isSettled || call.holder !== one || !(isAborted || time > call.limit.deadline + GRACE)) return
    one.giveUp(call)
    call.settle('', isAborted ? givenUp() : timedOut(call.limit))
  }

  /** What is stuck behind a long call goes to who is idle. */
  function helpOut(time: number): void {
    if (!idle().length) return
    for (const one of processes) {
      const [first, ...others] = one.calls()
      if (!first || !others.length || time - first.postedAt < STUCK) continue
      for (const call of others.filter(({ holder, isSettled }) => holder === one && !isSettled)) {
        one.giveUp(call)
        call.holder = null
        waiting.push(call)
      }
    }
    if (waiting.length) dispatch()
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
    isFull: () => waiting.length >= mostWaiting,
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
