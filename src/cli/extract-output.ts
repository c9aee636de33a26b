import { writeSync } from 'node:fs'
import { fewOfEachKind } from '../ingest/report/few-of-each-kind.ts'
import type { Problem } from '../text/draft.ts'

export type ExtractOutput = ReturnType<typeof newExtractOutput>

/** Opens the output of `extract`: prints lines, tells problems, and knows whether something could not be read. */
export function newExtractOutput(verbose: boolean, err: (line: string) => void) {
  let failed = false
  let waiting: string[] = []
  const few = fewOfEachKind('--verbose says all', verbose ? Number.POSITIVE_INFINITY : undefined)
  const flush = () => {
    let bytes = Buffer.from(waiting.join(''))
    waiting = []
    while (bytes.length > 0) bytes = bytes.subarray(writeSome(bytes))
  }
  const fail = (line: string | undefined) => {
    failed = true
    if (line) err(line)
  }
  return {
    fail,
    /** A problem, unless many of its kind have been told. */
    tell({ path, line: at, code, message, hint }: Problem): void {
      fail(few.tell(code, `${path}${at ? `:${at}` : ''}: ${code}: ${message}. ${hint}`) ?? undefined)
    },
    print(line: string): void {
      waiting.push(`${line}\n`)
      if (waiting.length >= 64) flush()
    },
    /** Prints what waits. Returns whether anything failed. */
    end(): boolean {
      flush()
      for (const line of few.rest()) err(line)
      return failed
    },
  }
}

/** A pipe that is full asks to be tried again. */
function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(1, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0
    throw error
  }
}
