// The same as paths.test.ts with ten times as many documents.
process.env.RUNS ??= '400'
await import('./paths.test.ts')
