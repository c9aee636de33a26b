import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

interface CallFrame {
  readonly functionName: string
  readonly url: string
  /** From 0, as `columnNumber`. */
  readonly lineNumber: number
  readonly columnNumber: number
}

/** A profile as V8 writes it with `--cpu-prof`. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

export interface ProfileSums {
  /** Microseconds of own time of each layer (`src/store`), package or part of Node. */
  readonly layers: ReadonlyMap<string, number>
  /** Microseconds of own time of each function, with its file and line. */
  readonly functions: ReadonlyMap<string, number>
  readonly total: number
}

const root = join(import.meta.dirname, '../..')

/** In the path of every program that scripts/run.mjs has built. */
const BUILT = '.on-the-record'

/** Adds up a profile. Programs are bundled, so each place is led back to the source file by the bundle's map. */
export function sumUpProfile({ nodes, samples, timeDeltas }: Profile): ProfileSums {
  const placeOf = newPlaces()
  const places = new Map(
    nodes.map(({ id, callFrame }) => [id, { ...placeOf(callFrame), name: callFrame.functionName }]),
  )
  const layers = new Map<string, number>()
  const functions = new Map<string, number>()
  let total = 0
  const add = (sums: Map<string, number>, name: string, time: number) => sums.set(name, (sums.get(name) ?? 0) + time)
  for (const [index, id] of samples.entries()) {
    const { name, file, line } = places.get(id)!
    if (name === '(idle)') continue
    const time = timeDeltas[index]!
    total += time
    add(layers, layerOf(file) || name, time)
    add(functions, `${name || '(anonymous)'}  ${file}${file ? `:${line}` : ''}`, time)
  }
  return { layers, functions, total }
}

/** `src/store/query/sql/where.ts` is of `src/store`, `src/server.ts` of `src/server`, `@apollo/server runHttpQuery.js` of `@apollo/server`. */
function layerOf(file: string): string {
  return /^(?:src|scripts|seeds|prisma)\/[^/.]+/.exec(file)?.[0] ?? file.split(' ')[0]!
}

/** Gives the source file, from the project's folder, and the line of a place in running code; reads each map once. */
function newPlaces(): (frame: CallFrame) => { file: string; line: number } {
  const maps = new Map<string, SourceMap | undefined>()
  return ({ url, lineNumber, columnNumber }) => {
    const line = lineNumber + 1
    if (!url.startsWith('file:')) return { file: url, line }
    const path = fileURLToPath(url)
    if (!maps.has(path)) maps.set(path, readMap(path))
    const entry = maps.get(path)?.findEntry(lineNumber, columnNumber)
    if (entry && 'originalSource' in entry)
      return { file: nameOf(resolve(dirname(path), entry.originalSource)), line: entry.originalLine + 1 }
    return { file: nameOf(path), line }
  }
}

function readMap(path: string): SourceMap | undefined {
  return existsSync(`${path}.map`) && path.includes(BUILT)
    ? new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')))
    : undefined
}

/** `@apollo/server runHttpQuery.js` for a file of a package, else the path from the project's folder. */
function nameOf(path: string): string {
  if (path.includes(BUILT)) return '(bundle)' // what the bundler adds has no source
  const inPackage = /\/node_modules\/(?!.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\/(?:.*\/)?([^/]+)$/.exec(path)
  return inPackage ? `${inPackage[1]} ${inPackage[2]}` : relative(root, path).replaceAll('\\', '/')
}
