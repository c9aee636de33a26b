/** Joins the parts of an answer as a client of `incrementalSpec=v0.2` does, and holds them to that format. */
import { expect } from 'vitest'

type Path = readonly (string | number)[]

export interface NumberedPart {
  readonly data?: Record<string, unknown>
  readonly errors?: readonly unknown[]
  readonly pending?: readonly { readonly id: string; readonly path: Path; readonly label?: string }[]
  readonly incremental?: readonly {
    readonly id: string
    readonly subPath?: Path
    readonly data?: Record<string, unknown>
    readonly items?: readonly unknown[]
    readonly errors?: readonly unknown[]
  }[]
  readonly completed?: readonly { readonly id: string; readonly errors?: readonly unknown[] }[]
  readonly hasNext: boolean
}

export function joinParts(parts: readonly NumberedPart[]): { data: Record<string, unknown>; errors: unknown[] } {
  const [first] = parts
  expect(first!.pending?.length).toBeGreaterThan(0)
  const data = structuredClone(first!.data!)
  const errors = [...(first!.errors ?? [])]
  const open = new Map<string, Path>()
  const used = new Set<string>()
  const at = (path: Path) =>
    path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data)
  for (const [index, part] of parts.entries()) {
    expect(part.hasNext).toBe(index < parts.length - 1)
    for (const { id, path } of part.pending ?? []) {
      expect(used.has(id), `${id} is announced once`).toBe(false)
      used.add(id)
      open.set(id, path)
    }
    for (const { id, subPath = [], data: more, items, errors: wrong = [] } of part.incremental ?? []) {
      const path = open.get(id)
      expect(path, `${id} is announced and not complete`).toBeDefined()
      const target = at([...path!, ...subPath])
      errors.push(...wrong)
      if (items) (target as unknown[]).push(...structuredClone(items))
      else
        for (const [key, value] of Object.entries(more!)) {
          expect(target, 'nothing is sent twice').not.toHaveProperty([key])
          ;(target as Record<string, unknown>)[key] = structuredClone(value)
        }
    }
    for (const { id, errors: wrong = [] } of part.completed ?? []) {
      expect(open.delete(id), `${id} is completed once`).toBe(true)
      errors.push(...wrong)
    }
    // What is announced stands somewhere by then.
    for (const path of open.values()) expect(at(path)).toEqual(expect.anything())
  }
  expect([...open.keys()], 'all is completed').toEqual([])
  return { data, errors }
}
