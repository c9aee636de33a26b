import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds over which the lag is measured. */
const SPAN = 500

/** Tells whether this process has lately been late by more than `most` milliseconds, half of the time at the least. */
export function watchLag(most: number): { isLate(): boolean; close(): void } {
  const delays = monitorEventLoopDelay({ resolution: 10 })
  delays.enable()
  let lag = 0
  const timer = setInterval(() => {
    lag = delays.percentile(50) / 1e6
    delays.reset()
  }, SPAN).unref()
  return {
    isLate: () => lag > most,
    close() {
      clearInterval(timer)
      delays.disable()
    },
  }
}
