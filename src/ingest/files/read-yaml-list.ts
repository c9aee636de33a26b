import { existsSync, readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'

/** Thrown with the file, the line and what is wrong there. */
export class ListFileError extends Error {}

/** A file that is a list, e.g. of people. */
export interface ListFile {
  readonly text: string
  readonly entries: readonly { readonly value: Readonly<Record<string, unknown>>; readonly offset: number }[]
  /** Throws a ListFileError with the line of the offset. */
  readonly fail: (offset: number, message: string) => never
}

/** The list that a YAML file holds, `what` being what is in it; null where there is no such file. */
export function readYamlList(path: string, what: string): ListFile | null {
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' })
  const fail = (offset: number, message: string): never => {
    throw new ListFileError(`${path}:${lines.linePos(offset).line}: ${message}`)
  }
  const broken = document.errors[0]
  if (broken) fail(broken.pos[0], broken.message.split('\n')[0]!)
  const list: unknown = document.toJS()
  if (!Array.isArray(list)) return fail(0, `expected a list of ${what}`)
  const entries = list.map((value, index) => ({
    value: (value ?? {}) as Record<string, unknown>,
    offset: (document.getIn([index], true) as { range?: [number] } | undefined)?.range?.[0] ?? 0,
  }))
  return { text, entries, fail }
}
