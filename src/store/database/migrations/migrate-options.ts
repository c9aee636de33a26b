import type { Migration } from './migrations.ts'

/** Hearers of what migrating does. */
export interface MigrateOptions {
  /** Hears, once, who is waited for. */
  readonly onWait?: (line: string) => void
  /** Called where migrations are missing, once the file is locked and before any of it is changed. */
  readonly onBegin?: () => void
  /** Hears how far each step is. */
  readonly onPart?: (part: Part) => void
  readonly migrations?: readonly Migration[]
}

/** So much of a step is done. */
export interface Part {
  readonly what: string
  readonly done: number
  readonly all: number
}
