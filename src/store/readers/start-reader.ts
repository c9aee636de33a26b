/** One process that reads, as the server sees it: its calls, and how to be rid of it. */
import type { StdioOptions } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProcess } from '../database/start-thread.ts'
import { MAX_STATEMENTS, type Statement } from '../reader.ts'
import type { TextAccess } from '../rights/text-access.ts'
import type { ReaderEvents, ReaderProcess, Sendable } from './reader-process.ts'
import {
  type CalledQuestion,
  type CalledStatement,
  type CallLine,
  frameReader,
  KIND,
  readError,
  slotOf,
} from './wire.ts'

const PROGRAM = join(import.meta.dirname, 'reader-program.ts')

/** Objects that live long are few in it; answers lie outside of its heap. Small halves for what is new keep it small. */
const FLAGS = ['--max-old-space-size=128', '--max-semi-space-size=1']

export function startReader<Call extends Sendable>(
  file: string,
  textAccess: TextAccess,
  events: ReaderEvents<Call>,
): ReaderProcess<Call> {
  const givenUp = openUnnamed()
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', 'pipe', givenUp]
  const child = startProcess(PROGRAM, [file, textAccess], { flags: FLAGS, stdio })
  const socket = child.stdio[3] as Socket
  const calls = new Map<number, Call>()
  const numbers = new Map<string, number>()
  let [last, isGone] = [0, false]

  const called = ({ text, values }: Statement): CalledStatement => {
    const known = numbers.get(text)
    if (known !== undefined) return [known, 0, values]
    if (numbers.size >= MAX_STATEMENTS) numbers.clear()
    numbers.set(text, numbers.size)
    return [numbers.size - 1, text, values]
  }
  const lineOf = (call: Call): string => {
    const id = ++last
    calls.set(id, call)
    const questions = call.asking.map(
      ([whole, bounded]) => (bounded ? [called(whole), called(bounded)] : [called(whole)]) as CalledQuestion,
    )
    return `${JSON.stringify([id, call.left(), call.milliseconds, questions] satisfies CallLine)}\n`
  }
  const receive = frameReader(({ id, kind, index, body }) => {
    if (id === 0) return events.onReady()
    const call = calls.get(id)!
    if (kind !== KIND.END) return events.onAnswer(call, index, kind === KIND.ANSWER ? body : readError(body))
    calls.delete(id)
    events.onEnd(call, body.toString('latin1'))
  })
  socket.on('data', receive)
  socket.on('error', () => {}) // the process is gone, which is told below
  child.on('error', () => {})
  child.once('close', () => {
    isGone = true
    closeSync(givenUp)
    events.onGone()
  })
  return {
    pid: child.pid,
    calls: () => [...calls.values()],
    isIdle: () => calls.size === 0,
    post(posted) {
      socket.write(posted.map(lineOf).join(''))
    },
    giveUp(call) {
      if (isGone) return
      for (const [id, one] of calls) if (one === call) writeSync(givenUp, numberOf(id), 0, 4, slotOf(id))
    },
    end: () => void socket.end(),
    kill: () => void child.kill('SIGKILL'),
  }
}

function numberOf(id: number): Buffer {
  const number = Buffer.alloc(4)
  number.writeUInt32LE(id)
  return number
}

/** A file without a name, which two processes share. */
function openUnnamed(): number {
  const path = join(tmpdir(), `on-the-record-${process.pid}-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  return file
}
