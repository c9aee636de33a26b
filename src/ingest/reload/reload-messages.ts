/** Messages to and from a reload in a process of its own. */

export interface ReloadOrder {
  readonly databaseFile: string
  readonly id: string
  /** The folder that may be loaded; files and folders in it, to load. */
  readonly folder: string
  readonly paths: readonly string[]
  readonly peopleFile: string
  readonly correctionsFile: string
  readonly dryRun: boolean
  /** See Config. */
  readonly autoMerge: boolean
}

/** STEP: its row in the archive says more now. OVER: it has ended, well or not. */
export type ReloadMessage =
  | { readonly type: 'STEP' }
  | { readonly type: 'QUOTES'; readonly ids: readonly string[] }
  | { readonly type: 'OVER' }
