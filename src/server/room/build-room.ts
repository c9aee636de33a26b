/** Builds src/web with esbuild: a shell, a file for each view, a style sheet, all under names with their hash. */
import { basename, join } from 'node:path'
import type { Metafile } from 'esbuild'

export interface BuiltRoom {
  readonly outputs: readonly { readonly name: string; readonly content: Uint8Array }[]
  readonly script: string
  readonly style: string
  readonly icon: string
  /** Names of what each view needs besides `script`. */
  readonly views: Readonly<Record<string, readonly string[]>>
}

export async function buildRoom(root: string): Promise<BuiltRoom> {
  const esbuild = await import('esbuild')
  const entryPoints = ['main.tsx', 'styles/room.css', 'styles/icon.svg'].map((file) => join(root, 'src/web', file))
  const { metafile, outputFiles } = await esbuild.build({
    ...{ absWorkingDir: root, entryPoints, outdir: join(root, 'room'), write: false, metafile: true },
    ...{ bundle: true, splitting: true, format: 'esm', target: ['es2022', 'safari16.4'], minify: true },
    ...{ entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', assetNames: '[name]-[hash]' },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', loader: { '.svg': 'copy' }, logLevel: 'error' },
  })
  const outputOf = (file: string) =>
    Object.keys(metafile.outputs).find(
      (name) =>
        metafile.outputs[name]!.entryPoint === file || (file in metafile.outputs[name]!.inputs && !/\.js$/.test(name)),
    )!
  const script = outputOf('src/web/main.tsx')
  const shell = importsOf(metafile, script)
  const views = Object.entries(metafile.outputs).flatMap(([name, { entryPoint }]) => {
    const view = /^src\/web\/views\/(\w+)\//.exec(entryPoint ?? '')?.[1]
    return view
      ? [[view, [...new Set([...shell, name, ...importsOf(metafile, name)])].map((one) => basename(one))] as const]
      : []
  })
  return {
    outputs: outputFiles.map(({ path, contents }) => ({ name: basename(path), content: contents })),
    script: basename(script),
    style: basename(outputOf('src/web/styles/room.css')),
    icon: basename(outputOf('src/web/styles/icon.svg')),
    views: Object.fromEntries(views),
  }
}

/** Every file that a built file imports at once, and what those import. */
function importsOf(metafile: Metafile, output: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const { path, kind } of metafile.outputs[output]!.imports) {
    if (kind !== 'import-statement' || seen.has(path)) continue
    seen.add(path)
    importsOf(metafile, path, seen)
  }
  return seen
}
