/** Editors, as the server knows them from the token of a request. */
import type { ErrorCode } from '../errors.ts'

/** Rights of an editor: to change corrections, and the archive's articles by a reload. */
export const ROLES = ['correct', 'reload'] as const
export type Role = (typeof ROLES)[number]

export interface Editor {
  readonly name: string
  readonly roles: ReadonlySet<Role>
  /** True if corrections may be signed with other names than its own. */
  readonly isAdmin: boolean
}

/** Why the server does not know who asks. */
export interface Denied {
  readonly code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'RATE_LIMITED'>
  readonly status: 401 | 429
  readonly message: string
  /** Seconds until another try is taken. */
  readonly wait?: number
}
