/**
 * Parts of an answer in the format of `incrementalSpec=v0.2`, made of those that the executor gives, in the format of
 * `deferSpec=20220824`: what is to come is announced under a number, and nothing is sent twice.
 */
import type { IncrementalDeferResult, IncrementalResult, IncrementalStreamResult } from '@graphql-tools/executor'
import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Announcer, Deferred, Path, Streamed } from './announce.ts'
import { newMembers } from './new-members.ts'

interface PendingPart {
  readonly id: string
  readonly path: Path
  readonly label?: string
}

interface Sent {
  readonly id: string
  readonly subPath?: Path
  readonly data?: unknown
  readonly items?: readonly unknown[]
  readonly errors?: readonly GraphQLError[]
}

export interface NumberedParts {
  readonly hasNext: boolean
  readonly pending?: readonly PendingPart[]
  readonly incremental?: readonly Sent[]
  readonly completed?: readonly { readonly id: string; readonly errors?: readonly GraphQLError[] }[]
}

interface Chunk {
  readonly hasNext: boolean
  readonly incremental?: readonly IncrementalResult[]
}

type Part = (Deferred | Streamed) & { readonly id: string }

export function numberParts(initial: ExecutionResult, chunks: AsyncIterable<Chunk>, announcer: Announcer) {
  const open = new Set<Part>()
  let [last, announced] = [0, [] as PendingPart[]]
  const announce = (parts: readonly (Deferred | Streamed)[]): Part[] =>
    parts.map((part) => {
      const { path, label } = part
      const numbered = Object.assign(part, { id: String(last++) })
      announced.push({ id: numbered.id, path, ...(label !== undefined && { label }) })
      open.add(numbered)
      return numbered
    })
  const takeAnnounced = () => {
    const taken = announced
    announced = []
    return taken
  }
  announce(announcer.ofRoot(initial.data))

  const number = ({ hasNext, incremental = [] }: Chunk): NumberedParts => {
    const [sent, completed] = [[] as Sent[], [] as { id: string; errors?: readonly GraphQLError[] }[]]
    const complete = (part: Part, errors?: readonly GraphQLError[]) => {
      if (open.delete(part)) completed.push({ id: part.id, ...(errors && { errors }) })
    }
    for (const result of incremental) {
      const part = partOf(result, open)
      if (!part) continue
      const { id } = part
      const { errors } = result
      const wrong = errors?.length ? { errors } : {}
      if ('left' in part) {
        const { items, path } = result as IncrementalStreamResult
        if (!items) complete(part, errors ?? [])
        else {
          sent.push({ id, items, ...wrong })
          const [index] = path!.slice(-1) as [number]
          const list = valueAt(initial.data, part.path) as unknown[]
          for (const [at, item] of items.entries()) {
            list[index + at] = item
            announce(announcer.ofMember(part, item, [...part.path, index + at]))
          }
          part.left -= items.length
          if (part.left <= 0) complete(part)
        }
        continue
      }
      const { data } = result as IncrementalDeferResult
      if (!data) complete(part, errors ?? [])
      else {
        announce(announcer.ofObject(part.type, part.fields, data, part.path))
        const members = newMembers(data, valueAt(initial.data, part.path) as Record<string, unknown>)
        const places = members.length || !errors?.length ? members : [{ subPath: [], data: {} }]
        for (const [at, { subPath, data: own }] of places.entries())
          sent.push({ id, ...(subPath.length && { subPath }), data: own, ...(at === 0 && wrong) })
        complete(part)
      }
    }
    if (!hasNext) for (const part of open) complete(part)
    const pending = takeAnnounced()
    return {
      hasNext,
      ...(pending.length && { pending }),
      ...(sent.length && { incremental: sent }),
      ...(completed.length && { completed }),
    }
  }
  async function* numbered() {
    for await (const chunk of chunks) yield number(chunk)
  }
  return { initialResult: { ...initial, pending: takeAnnounced(), hasNext: true }, subsequentResults: numbered() }
}

/** What was announced for a result: by its place and label, and where several have these, by its members. */
function partOf(result: IncrementalResult, open: ReadonlySet<Part>): Part | undefined {
  const isStream = 'items' in result
  const place = JSON.stringify([isStream ? result.path!.slice(0, -1) : result.path, result.label])
  const parts = [...open].filter(
    (part) => 'left' in part === isStream && JSON.stringify([part.path, part.label]) === place,
  )
  const keys = Object.keys((result as IncrementalDeferResult).data ?? {}).join()
  return parts.find((part) => 'fields' in part && [...part.fields.keys()].join() === keys) ?? parts[0]
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>>)[key]
  return value
}
