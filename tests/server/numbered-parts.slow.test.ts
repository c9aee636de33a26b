// The same as numbered-parts.test.ts with ten times as many documents, drawn anew each time.
process.env.RUNS ??= '600'
process.env.SEED ??= String(Date.now())
await import('./numbered-parts.test.ts')
