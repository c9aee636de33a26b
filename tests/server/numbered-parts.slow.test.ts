// The same as numbered-parts.test.ts with ten times as many documents.
process.env.RUNS ??= '600'
await import('./numbered-parts.test.ts')
