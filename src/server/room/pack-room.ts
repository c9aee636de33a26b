/** The reading room's files as they are sent: built from src/web, compressed once, and kept on disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset } from '../assets/asset.ts'
import { makeOnce, readNote } from '../assets/make-once.ts'
import { hashOf, writeAsset } from '../assets/write-asset.ts'
import { buildRoom } from './build-room.ts'

export interface RoomAssets {
  readonly folder: string
  readonly script: string
  readonly style: string
  readonly icon: string
  /** Names of what each view needs besides `script`, by the view's name, to be fetched at once. */
  readonly views: Readonly<Record<string, readonly string[]>>
  readonly files: readonly Asset[]
}

const root = join(import.meta.dirname, '../../..')
const SOURCES = join(root, 'src/web')

/** The files as a package ships them; not there in a clone of the project. */
const SHIPPED = join(import.meta.dirname, 'assets')

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

/**
 * The files: shipped ones, else those built of the sources as they are now, made where they are not there yet. `parent`
 * is a folder that may be written to. This is the only place that knows where built files are.
 */
export async function packRoom(parent?: string): Promise<RoomAssets> {
  const shipped = parent === undefined ? readNote<Omit<RoomAssets, 'folder'>>(SHIPPED) : undefined
  return shipped ?? makeOnce(join(parent ?? join(root, 'node_modules/.on-the-record/room'), stateOfRoom()), writeRoom)
}

/** Returns what the files depend on. */
function stateOfRoom(): string {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  const sources = names.sort().map((name) => `${name}\n${readFileSync(join(SOURCES, name), 'utf8')}`)
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }
  const builder = readFileSync(join(root, 'src/server/room/build-room.ts'), 'utf8')
  return hashOf([JSON.stringify(dependencies), builder, ...sources].join('\0'))
}

async function writeRoom(folder: string): Promise<Omit<RoomAssets, 'folder'>> {
  const { outputs, script, style, icon, views } = await buildRoom(root)
  const files: Asset[] = []
  for (const { name, content } of outputs)
    files.push(await writeAsset(folder, name, TYPES[name.replace(/^.*\./, '')]!, content))
  return { script, style, icon, views, files }
}
