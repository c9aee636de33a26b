/** GraphiQL's files as they are sent: each under a name with its hash, plain and compressed, made once and kept on disk. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Asset } from '../assets/asset.ts'
import { makeOnce, readNote } from '../assets/make-once.ts'
import { hashOf, writeAsset } from '../assets/write-asset.ts'
import { START } from './start-script.ts'

export interface Assets {
  readonly folder: string
  readonly script: Asset
  readonly style: Asset
  readonly icon: Asset
  readonly start: Asset
  /** By the names that the editor has for its workers. */
  readonly workers: Readonly<Record<'editorWorkerService' | 'json' | 'graphql', Asset>>
}

const root = join(import.meta.dirname, '../../..')

/** The files as they are in the package, whose build makes them; not there in a clone of the project. */
const SHIPPED = join(import.meta.dirname, 'assets')
const PACKAGE = '@graphql-yoga/render-graphiql'

/**
 * Tabs lie where they are laid out. They carry a transform of the moment they were first drawn, so that a tab jumped away
 * from under the mouse when it was pressed, and the click was lost.
 */
const STEADY_TABS = '.graphiql-tab{transform:none!important}'

/** The files, made where they are not there yet. `parent` is a folder that may be written to. */
export async function packAssets(parent?: string): Promise<Assets> {
  const shipped = parent === undefined ? readNote<Omit<Assets, 'folder'>>(SHIPPED) : undefined
  return (
    shipped ?? makeOnce(join(parent ?? join(root, 'node_modules/.on-the-record/playground'), stateOf()), writeAssets)
  )
}

/** Returns what the files depend on. */
function stateOf(): string {
  const main = createRequire(join(root, 'package.json')).resolve(PACKAGE)
  const { version } = JSON.parse(readFileSync(join(main, '../../package.json'), 'utf8')) as { version: string }
  return `${version}-${hashOf(STEADY_TABS + START)}`
}

async function writeAssets(folder: string): Promise<Omit<Assets, 'folder'>> {
  const { css, editorWorkerService, favicon, graphqlWorker, js, jsonWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  )
  const write = (stem: string, ending: string, type: string, content: string | Buffer): Promise<Asset> => {
    const plain = Buffer.from(content)
    return writeAsset(folder, `${stem}-${hashOf(plain)}.${ending}`, type, plain)
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
