/** A chunk of an answer in parts: as the executor gives it, and as it is sent by `incrementalSpec=v0.2`. */
import type { GraphQLError } from 'graphql'
import type { Path } from './announce.ts'

export interface PendingPart {
  readonly id: string
  readonly path: Path
  readonly label?: string
}

export type Errors = readonly GraphQLError[]

export interface Completed {
  readonly id: string
  readonly errors?: Errors
}

export interface Sent {
  readonly id: string
  readonly subPath?: Path
  readonly data?: unknown
  readonly items?: readonly unknown[]
  readonly errors?: Errors
}

export interface NumberedParts {
  readonly hasNext: boolean
  readonly pending?: readonly PendingPart[]
  readonly incremental?: readonly Sent[]
  readonly completed?: readonly Completed[]
}

/** As the executor gives it: a fragment's fields, or members of a list from an index on. */
export interface Result {
  readonly path: Path
  readonly label?: string
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly items?: readonly unknown[] | null
  readonly errors?: Errors
}

export interface Chunk {
  readonly hasNext: boolean
  readonly incremental?: readonly Result[]
}
