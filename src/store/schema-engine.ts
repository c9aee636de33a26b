/** Prisma's schema engine as WebAssembly, in this process: migrations without a downloaded binary. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

// Node has it; the types of it come only with the browser's.
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(module: object, imports: object): Promise<{ exports: Record<string, unknown> }>
}

export type SchemaEngine = import('@prisma/schema-engine-wasm/schema_engine_bg').SchemaEngine

/** The engine over one SQLite file (or `:memory:`), knowing the given Prisma schema. Call `free()` when done. */
export async function openSchemaEngine(url: string, schema: { path: string; text: string }): Promise<SchemaEngine> {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bg = await import(pathToFileURL(glue).href)
  const module = await WebAssembly.compile(await readFile(join(dirname(glue), 'schema_engine_bg.wasm')))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bg })
  bg.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url }))
  return bg.SchemaEngine.new({ datamodels: [[schema.path, schema.text]] }, () => {}, factory)
}
