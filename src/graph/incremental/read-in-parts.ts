/**
 * Answers in several parts: what stands outside of `@defer` is read and sent first; what is deferred is read after that,
 * once for a root field, and found by its place in the answer. Both are read from one version of the archive, or not at all.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { GraphQLError, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import type { Context } from '../context.ts'
import { isDeferred, selectionOf } from '../planning/selection-of.ts'

interface Root {
  /** Of the archive, once it was read. */
  version?: string
  readonly info: GraphQLResolveInfo
  /** The value with all that is deferred, once it is asked for. */
  whole?: Promise<unknown>
  /** The value as far as it was read. */
  read?: unknown
}

type Path = GraphQLResolveInfo['path']

const roots = new WeakMap<Context, Map<string | number, Root>>()

/** A root field without what is deferred below it. Deferred itself, it lets the first part go out before it reads. */
export async function readFirst(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  if (standsDeferred(info.operation.selectionSet, info, false)) await nextTurn()
  const known = roots.get(context) ?? new Map<string | number, Root>()
  const root: Root = { info }
  roots.set(context, known.set(info.path.key, root))
  const { version, value } = await readRoot(context, info, true)
  Object.assign(root, { version, read: value })
  return value
}

/** The value of a field below a root that the first reading left out. */
export async function readLater(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const path = keysOf(info.path)
  const root = roots.get(context)?.get(path[0]!)
  if (!root) return undefined
  root.whole ??= readWhole(context, root)
  return valueAt(await root.whole, path.slice(1))
}

async function readWhole(context: Context, root: Root): Promise<unknown> {
  await nextTurn()
  const { version, value } = await readRoot(context, root.info, false)
  if (version !== root.version)
    throw new GraphQLError('The archive has changed since the first part was sent.', {
      extensions: { code: 'ARCHIVE_CHANGED' },
    })
  root.read = value
  return value
}

/** Returns what was read so far for a place in the answer; undefined for what is not the archive's. */
export function storedAt(context: Context, [key, ...path]: readonly (string | number)[]): unknown {
  return valueAt(roots.get(context)?.get(key!)?.read, path)
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value
  for (const key of path) at = (at as Record<string | number, unknown> | null | undefined)?.[key]
  return at
}

function readRoot({ reader }: Context, info: GraphQLResolveInfo, withoutDeferred: boolean) {
  const selection = selectionOf(info.parentType, info.fieldNodes, { ...info, withTypes: true, withoutDeferred })
  return reader.readVersioned(selection, info.variableValues)
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
