/** Once a run: a folder for archives that several test files take a copy of. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    sharedArchives: string
  }
}

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'shared-archives-'))
  project.provide('sharedArchives', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
