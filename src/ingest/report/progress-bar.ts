/** One line on a terminal that is written over while a run goes on; nothing where the stream is no terminal. */
export interface ProgressBar {
  /** So much is done; `what` is being done. `total` where it is another now: some work shows only while other is done. */
  step(done: number, what: string, total?: number): void
  /** Writes a line of its own above the bar. */
  say(line: string): void
  end(): void
}

const WIDTH = 24

/** Milliseconds between two drawings. */
const PAUSE = 100

/** Counts towards what is expected, with the rate and the time left as of the last steps. */
export function progressBar(stream: NodeJS.WriteStream, expected: number): ProgressBar {
  const started = performance.now()
  let drawn = Number.NEGATIVE_INFINITY
  const clear = () => stream.isTTY && stream.write('\r\x1b[K')
  return {
    step(done, what, total = expected) {
      const now = performance.now()
      if (!stream.isTTY || now - drawn < PAUSE) return
      drawn = now
      const rate = done / ((now - started) / 1000)
      const filled = Math.min(WIDTH, Math.round((done / Math.max(total, 1)) * WIDTH))
      const left = rate > 0 ? clock((total - done) / rate) : '?'
      const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${Math.round(rate)}/s ${left} left ${what}`
      stream.write(`\r\x1b[K${line.slice(0, (stream.columns || 80) - 1)}`)
    },
    say(line) {
      clear()
      stream.write(`${line}\n`)
    },
    end: () => void clear(),
  }
}

/** `75` -> `1:15`. */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const tail = `${String(minutes).padStart(hours ? 2 : 1, '0')}:${String(whole % 60).padStart(2, '0')}`
  return hours ? `${hours}:${tail}` : tail
}
