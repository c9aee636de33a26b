import type { Reader } from '../store/reader.ts'

/** What every resolver is handed. */
export interface Context {
  readonly reader: Reader
}
