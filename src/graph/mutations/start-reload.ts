import { FolderError } from '../../store/write/reload-record.ts'
import type { Context } from '../context.ts'
import type { MutationReloadArgs } from '../types.ts'
import { busyOr, nodeField } from './answer-change.ts'
import { authorise } from './authorise.ts'

/** Starts a run of loading, unless one is at work. */
export async function startReload(_parent: unknown, { input }: MutationReloadArgs, context: Context) {
  const { reloads } = authorise(context, 'reload').changing
  try {
    const id = await reloads.start({ paths: input.paths ?? [], dryRun: input.dryRun ?? false })
    if (id !== null) return { reload: nodeField(id), userErrors: [] }
    const message = 'A reload is running.'
    const error = { __typename: 'InputError', message, code: 'RELOAD_RUNNING', path: ['input'] }
    return { reload: nodeField(reloads.running()), userErrors: [error] }
  } catch (error) {
    if (!(error instanceof FolderError)) throw busyOr(error)
    const refused = { __typename: 'InputError', message: error.message, code: 'INVALID', path: ['input', 'paths'] }
    return { reload: null, userErrors: [refused] }
  }
}
