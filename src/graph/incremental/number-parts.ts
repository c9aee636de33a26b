/**
 * Parts of an answer in the format of `incrementalSpec=v0.2`, made of those that the executor gives, in the format of
 * `deferSpec=20220824`: what is to come is announced under a number, and nothing is sent twice.
 */
import type { ExecutionResult } from 'graphql'
import type { Announcer, Deferred, Path, Streamed } from './announce.ts'
import type { Chunk, Completed, Errors, NumberedParts, PendingPart, Result, Sent } from './chunk.ts'
import { copyOf, type NewMembers, newBelow } from './new-below.ts'

type Part = (Deferred | Streamed) & { readonly id: string }

export function numberParts(initial: ExecutionResult, chunks: AsyncIterable<Chunk>, announcer: Announcer) {
  const open = new Map<string, Part[]>()
  const lists = new Set<string>()
  let [last, announced] = [0, [] as PendingPart[]]
  const pend = (path: Path, label?: string): string => {
    const id = String(last++)
    announced.push({ id, path, ...(label !== undefined && { label }) })
    return id
  }
  /** A list that is asked for in several deferred fragments comes once. */
  const announce = (parts: readonly (Deferred | Streamed)[]): void => {
    for (const part of parts) {
      const place = JSON.stringify(part.path)
      if ('left' in part && lists.has(place)) continue
      if ('left' in part) lists.add(place)
      const key = keyOf('left' in part, part.path, part.label)
      open.set(key, [...(open.get(key) ?? []), { ...part, id: pend(part.path, part.label) }])
    }
  }
  const takeAnnounced = () => {
    const taken = announced
    announced = []
    return taken
  }
  announce(initial.data ? announcer.ofRoot(initial.data) : [])

  const number = ({ hasNext, incremental = [] }: Chunk): NumberedParts => {
    const [sent, completed] = [[] as Sent[], [] as Completed[]]
    const complete = (id: string, errors?: Errors) => completed.push({ id, ...(errors && { errors }) })
    const close = (part: Part, errors?: Errors) => {
      const key = keyOf('left' in part, part.path, part.label)
      const others = open.get(key)!.filter((other) => other !== part)
      if (others.length) open.set(key, others)
      else open.delete(key)
      complete(part.id, errors)
    }
    const sendMembers = (id: string, members: readonly NewMembers[], errors: Errors = []) => {
      const places = members.length || !errors.length ? members : [{ subPath: [], data: {} }]
      for (const [at, { subPath, data }] of places.entries())
        sent.push({ id, ...(subPath.length && { subPath }), data, ...(at === 0 && errors.length && { errors }) })
    }
    /** Sends what nobody could announce, with its announcement. */
    const sendLate = (path: Path, data: unknown, errors: Errors = []) => {
      const members = data ? newBelow(data, valueAt(initial.data, path), []) : []
      if (!members.length && !errors.length) return
      const id = pend(path)
      if (data) sendMembers(id, members, errors)
      complete(id, data ? undefined : errors)
    }
    /** The same of members of a list that came as such. */
    const sendLateItems = (path: Path, list: unknown[], items: readonly unknown[], errors: Errors = []) => {
      const id = pend(path)
      sent.push({ id, items, ...(errors.length && { errors }) })
      for (const item of items) list.push(copyOf(item))
      complete(id)
    }
    const sendItems = (part: Part & Streamed, list: unknown[], items: readonly unknown[], errors: Errors = []) => {
      sent.push({ id: part.id, items, ...(errors.length && { errors }) })
      for (const item of items) announce(announcer.ofMember(part, item, [...part.path, list.push(copyOf(item)) - 1]))
      part.left -= items.length
      if (part.left <= 0) close(part)
    }
    const takeItems = ({ items, path, errors }: Result, part: Part | undefined) => {
      const [place, first] = [path.slice(0, -1), path.at(-1) as number]
      if (!items) {
        if (part) close(part, errors ?? [])
        return
      }
      const list = valueAt(initial.data, place)
      if (!Array.isArray(list)) return // its object is null by now
      const known = items.slice(0, Math.max(0, list.length - first))
      for (const [at, item] of known.entries()) sendLate([...place, first + at], item, errors)
      const added = items.slice(known.length)
      if (!added.length) return
      if (part && 'left' in part) sendItems(part, list, added, errors)
      else sendLateItems(place, list, added, errors)
    }
    for (const result of incremental) {
      const part = partOf(result, open)
      if ('items' in result) {
        takeItems(result, part)
        continue
      }
      const { data, path, errors } = result
      if (!part || 'left' in part) sendLate(path, data, errors)
      else if (!data) close(part, errors ?? [])
      else {
        announce(announcer.ofObject(part.type, part.fields, data, part.path))
        sendMembers(part.id, newBelow(data, valueAt(initial.data, part.path), []), errors)
        close(part)
      }
    }
    if (!hasNext) for (const part of [...open.values()].flat()) close(part)
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

/** Finds the announcement of a result: by its place and label, and where several have these, by its members. */
function partOf(result: Result, open: ReadonlyMap<string, readonly Part[]>): Part | undefined {
  const isList = 'items' in result
  const parts = open.get(keyOf(isList, isList ? result.path.slice(0, -1) : result.path, result.label)) ?? []
  const keys = Object.keys(result.data ?? {}).join()
  return parts.find((part) => 'fields' in part && [...part.fields.keys()].join() === keys) ?? parts[0]
}

function keyOf(isList: boolean, path: Path, label: string | undefined): string {
  return JSON.stringify([isList, path, label])
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key]
  return value
}
