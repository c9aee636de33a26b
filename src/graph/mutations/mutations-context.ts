/** Tools of the resolvers of changes; the server puts them together. */
import type { Corrector } from '../../store/corrections/thread/open-corrector.ts'
import type { LimitedReader } from '../../store/readers/limit-reader.ts'
import type { Events } from '../subscriptions/events.ts'

/** A run of loading, as whoever runs it tells of it. */
export interface ReloadStarter {
  /** The id of the run that was started; null where one is running already. Throws FolderError. */
  start(options: { readonly paths: readonly string[]; readonly dryRun: boolean }): Promise<string | null>
  /** The id of the run that is at work. */
  running(): string | null
  close(): Promise<void>
}

export interface MutationsContext {
  readonly corrector: Corrector
  readonly reloads: ReloadStarter
  readonly events: Events
  /** Reads what a change has made, however long the change took. */
  readonly reader: LimitedReader
}
