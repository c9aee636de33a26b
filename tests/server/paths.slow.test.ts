// The same as paths.test.ts with ten times as many documents, drawn anew each time.
process.env.RUNS ??= '400'
process.env.SEED ??= String(Date.now())
await import('./paths.test.ts')
