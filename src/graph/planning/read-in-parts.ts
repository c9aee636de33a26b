/**
 * Answers in several parts: what stands outside of `@defer` is read and sent first; what is deferred is read after that,
 * once for a root field, and found by its place in the answer. Both are read from one version of the archive, or not at all.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { GraphQLError, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import type { Context } from '../context.ts'
import { isDeferred, selectionOf } from './selection-of.ts'

interface Root {
  readonly version: string
  readonly info: GraphQLResolveInfo
  /** The value with all that is deferred, once it is asked for. */
  whole?: Promise<unknown>
}

type Path = GraphQLResolveInfo['path']

const roots = new WeakMap<Context, Map<string | number, Root>>()

/** A root field without what is deferred below it. Deferred itself, it lets the first part go out before it reads. */
export function readFirst(context: Context, info: GraphQLResolveInfo): unknown {
  const read = () =>
    context.reader.together(() => {
      const known = roots.get(context) ?? new Map<string | number, Root>()
      roots.set(context, known.set(info.path.key, { version: context.reader.version(), info }))
      return readRoot(context, info, true)
    })
  return standsDeferred(info.operation.selectionSet, info, false) ? nextTurn().then(read) : read()
}

/** The value of a field below a root that the first reading left out. */
export async function readLater(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const path = keysOf(info.path)
  const root = roots.get(context)?.get(path[0]!)
  if (!root) return undefined
  root.whole ??= nextTurn().then(() =>
    context.reader.together(() => {
      if (context.reader.version() === root.version) return readRoot(context, root.info, false)
      throw new GraphQLError('The archive has changed since the first part was sent.', {
        extensions: { code: 'ARCHIVE_CHANGED' },
      })
    }),
  )
  let value = await root.whole
  for (const key of path.slice(1)) value = (value as Record<string | number, unknown> | null)?.[key]
  return value
}

function readRoot({ reader }: Context, info: GraphQLResolveInfo, withoutDeferred: boolean): unknown {
  const selection = selectionOf(info.parentType, info.fieldNodes, { ...info, withTypes: true, withoutDeferred })
  return reader.read(selection, info.variableValues)
}

function standsDeferred(set: SelectionSetNode, info: GraphQLResolveInfo, deferred: boolean): boolean {
  return set.selections.some((node) => {
    if (node.kind === 'Field') return deferred && node === info.fieldNodes[0]
    const inner = node.kind === 'InlineFragment' ? node : info.fragments[node.name.value]!
    return standsDeferred(inner.selectionSet, info, deferred || isDeferred(node, info))
  })
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = []
  for (let at: Path | undefined = path; at; at = at.prev) keys.unshift(at.key)
  return keys
}
