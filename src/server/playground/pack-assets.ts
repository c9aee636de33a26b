/** GraphiQL's files as they are sent: each under a name with its hash, plain and compressed, made once and kept on disk. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { START } from './start-script.ts'

export interface Asset {
  /** `graphiql-0123456789abcdef.js` */
  readonly name: string
  readonly type: string
  /** Bytes of each form; that of an encoding lies beside the plain one, with its ending. */
  readonly bytes: Readonly<Record<'identity' | 'gzip' | 'br', number>>
}

export interface Assets {
  readonly folder: string
  readonly script: Asset
  readonly style: Asset
  readonly icon: Asset
  readonly start: Asset
  /** By the names that the editor has for its workers. */
  readonly workers: Readonly<Record<'editorWorkerService' | 'json' | 'graphql', Asset>>
}

export const ENDINGS = { identity: '', gzip: '.gz', br: '.br' } as const

const root = join(import.meta.dirname, '../../..')

/** The files as they are in the package, whose build makes them; not there in a clone of the project. */
const SHIPPED = join(import.meta.dirname, 'assets')
const PACKAGE = '@graphql-yoga/render-graphiql'

/**
 * Tabs lie where they are laid out. They carry a transform of the moment they were first drawn, so that a tab jumped away
 * from under the mouse when it was pressed, and the click was lost.
 */
const STEADY_TABS = '.graphiql-tab{transform:none!important}'

/** The files are a fourth then; at 9 they are 3 % smaller, and take three times as long. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

/** The files, made where they are not there yet. `parent` is a folder that may be written to. */
export async function packAssets(parent?: string): Promise<Assets> {
  if (parent === undefined && existsSync(SHIPPED)) return readNote(SHIPPED)
  const folder = join(parent ?? join(root, 'node_modules/.on-the-record/playground'), stateOf())
  const note = join(folder, 'assets.json')
  if (existsSync(note)) return readNote(folder)
  const building = `${folder}.${randomUUID()}`
  await mkdir(building, { recursive: true })
  await writeFile(join(building, 'assets.json'), JSON.stringify(await writeAssets(building)))
  try {
    await rename(building, folder)
  } catch (error) {
    await rm(building, { recursive: true })
    if (!existsSync(note)) throw error // else another process was quicker
  }
  return readNote(folder)
}

function readNote(folder: string): Assets {
  return { ...(JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as Assets), folder }
}

/** What the files depend on. */
function stateOf(): string {
  const main = createRequire(join(root, 'package.json')).resolve(PACKAGE)
  const { version } = JSON.parse(readFileSync(join(main, '../../package.json'), 'utf8')) as { version: string }
  return `${version}-${hashOf(STEADY_TABS + START)}`
}

async function writeAssets(folder: string): Promise<Omit<Assets, 'folder'>> {
  const { css, editorWorkerService, favicon, graphqlWorker, js, jsonWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  )
  const write = async (stem: string, ending: string, type: string, content: string | Buffer): Promise<Asset> => {
    const plain = Buffer.from(content)
    const name = `${stem}-${hashOf(plain)}.${ending}`
    const forms = {
      identity: plain,
      gzip: await promisify(gzip)(plain, { level: 9 }),
      br: await promisify(brotliCompress)(plain, BROTLI),
    }
    for (const form of Object.keys(forms) as (keyof typeof forms)[])
      await writeFile(join(folder, name + ENDINGS[form]), forms[form])
    const bytes = { identity: plain.length, gzip: forms.gzip.length, br: forms.br.length }
    return { name, type, bytes }
  }
  const script = (stem: string, text: string) => write(stem, 'js', 'text/javascript; charset=utf-8', text)
  return {
    script: await script('graphiql', js),
    style: await write('graphiql', 'css', 'text/css; charset=utf-8', css + STEADY_TABS),
    icon: await write('icon', 'ico', 'image/x-icon', Buffer.from(favicon.replace(/^data:[^,]*,/, ''), 'base64')),
    start: await script('start', START),
    workers: {
      editorWorkerService: await script('editor', editorWorkerService),
      json: await script('json', jsonWorker),
      graphql: await script('graphql', graphqlWorker),
    },
  }
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
