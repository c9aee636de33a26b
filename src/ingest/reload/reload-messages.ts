/** What a reload in a process of its own is told, and tells. */

export interface ReloadOrder {
  readonly databaseFile: string
  readonly id: string
  /** Files and folders to load. */
  readonly paths: readonly string[]
  readonly peopleFile: string
  readonly correctionsFile: string
  readonly dryRun: boolean
}

/** STEP: its row in the archive says more now. OVER: it has ended, well or not. */
export type ReloadMessage =
  | { readonly type: 'STEP' }
  | { readonly type: 'QUOTES'; readonly ids: readonly string[] }
  | { readonly type: 'OVER' }
