/** Answers of changes: payloads whose archive objects are read when they are asked for, after the change. */
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { CorrectionsChanged } from '../../store/corrections/change/change-corrections.ts'
import type { Signature } from '../../store/corrections/correction.ts'
import { type CorrectionInput, type Refusal, Refused } from '../../store/corrections/input/correction-input.ts'
import type { Outcome } from '../../store/corrections/outcome.ts'
import type { Context } from '../context.ts'
import { selectionOf } from '../planning/selection-of.ts'
import { authorise } from './authorise.ts'
import type { Editor } from './editor.ts'
import type { MutationsContext } from './mutations-context.ts'

/** A field of a payload that is an object of the archive, or null. */
export type NodeField = (args: unknown, context: Context, info: GraphQLResolveInfo) => unknown

/** The archive's object of that id, with what is selected of it. */
export function nodeField(id: string | null | undefined): NodeField {
  return (_args, { changing, reader }, info) => {
    if (id == null) return null
    const { key, of } = selectionOf(info.parentType, info.fieldNodes, { ...info, withTypes: true })
    return (changing?.reader ?? reader).read({ field: 'node', key, args: { id }, of }, info.variableValues)
  }
}

export function changePart(changed: CorrectionsChanged | null, isDryRun: boolean, refusals: readonly Refusal[]) {
  return {
    isDryRun,
    changes: changed?.differences ?? [],
    changeCount: changed?.differenceCount ?? 0,
    userErrors: refusals.map(userError),
  }
}

/** A refusal as the schema's error; its path starts at the field's arguments. */
export function userError({ code, message, path, correctionId }: Refusal) {
  const error = { message, code, path: ['input', ...path] }
  if (correctionId === undefined) return { __typename: 'InputError', ...error }
  return { __typename: 'CorrectionError', ...error, correction: nodeField(correctionId) }
}

interface SignedInput {
  readonly author?: string | null | undefined
  readonly note?: string | null | undefined
  readonly dryRun?: boolean
  readonly replace?: boolean
}

/** Signs a change: its author, and the time, which is now. */
export function signature({ author, note }: SignedInput, editor: Editor): Signature {
  const name = author?.trim().replace(/\s+/g, ' ') ?? editor.name
  if (!name || name.length > 200)
    throw new Refused('INVALID', 'Say who you are, in at most 200 characters.', ['author'])
  if (name !== editor.name && !editor.isAdmin)
    throw new Refused('INVALID', `The token is that of ${editor.name}: leave the author out.`, ['author'])
  if (note && note.length > 2_000) throw new Refused('INVALID', 'A note has at most 2000 characters.', ['note'])
  return { author: name, note: note?.trim() || null, at: new Date().toISOString() }
}

/** Makes a correction of an input; `nameOf` is the field that the thing it is about has in the payload. */
export function correcting<Input extends SignedInput>(
  field: 'quote' | 'article' | 'person' | 'source',
  wishOf: (input: Input, changing: MutationsContext) => Promise<CorrectionInput>,
) {
  return async (_parent: unknown, { input }: { readonly input: Input }, context: Context) => {
    const { changing, editor } = authorise(context, 'correct')
    const { dryRun = false, replace = false } = input
    const outcome = await answer(async () =>
      changing.corrector.correct(await wishOf(input, changing), signature(input, editor), { dryRun, replace }),
    )
    const { changed, refusals, correctionId, aboutId } = outcome
    const isMade = changed !== null && !dryRun
    return {
      ...changePart(changed, dryRun, refusals),
      correction: nodeField(isMade ? correctionId : null),
      [field]: nodeField(aboutId),
    }
  }
}

/** Returns a refusal as an outcome; throws an error where the database stays locked. */
export async function answer(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return { refusals: [error.refusal], changed: null, correctionId: null, aboutId: null }
    throw busyOr(error)
  }
}

export function busyOr(error: unknown): unknown {
  if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return error
  return new GraphQLError('The archive is being written to.', { extensions: { code: 'BUSY', http: { status: 503 } } })
}
