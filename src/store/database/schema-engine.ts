/** Prisma's schema engine as WebAssembly, in this process: migrations without a downloaded binary. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'

// Node has it; the types of it come only with the browser's.
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(module: object, imports: object): Promise<{ exports: Record<string, unknown> }>
}

export type SchemaEngine = import('@prisma/schema-engine-wasm/schema_engine_bg').SchemaEngine

/** The module starts once a process. */
let started: Promise<typeof import('@prisma/schema-engine-wasm/schema_engine_bg')> | undefined

/** Lends the engine over one SQLite file (or `:memory:`), knowing the given Prisma schema, and lets go of the file after. */
export async function withSchemaEngine<Result>(
  url: string,
  schema: { path: string; text: string },
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  started ??= start()
  const { SchemaEngine } = await started
  const files = new RememberingAdapter({ url })
  const engine = await SchemaEngine.new(
    { datamodels: [[schema.path, schema.text]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(files),
  )
  try {
    return await use(engine)
  } finally {
    engine.free()
    for (const connection of files.opened) await connection.dispose()
  }
}

/** The engine locks the file for itself and never closes it: its connections are kept, to close them for it. */
class RememberingAdapter extends PrismaBetterSqlite3 {
  readonly opened: SqlDriverAdapter[] = []
  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    this.opened.push(connection)
    return connection
  }
}

async function start() {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bg = await import(pathToFileURL(glue).href)
  const module = await WebAssembly.compile(await readFile(join(dirname(glue), 'schema_engine_bg.wasm')))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bg })
  bg.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return bg
}
