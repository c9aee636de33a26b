/** A whole run: files found are loaded one by one, then what concerns the archive as a whole is linked. */
import type { Writer } from '../store/client.ts'
import { openWriter } from '../store/client.ts'
import { linkEchoes } from '../store/link-echoes.ts'
import { linkLookalikes } from '../store/link-lookalikes.ts'
import { type FileResult, type LoadOptions, loadFiles } from './load-files.ts'
import { progressBar } from './report.ts'

/** Loads files into a migrated database, progress on `progress`; returns what became of each file read. */
export async function loadArchive(
  databaseFile: string,
  files: readonly string[],
  options: LoadOptions & { readonly progress: NodeJS.WriteStream },
): Promise<FileResult[]> {
  const bar = progressBar(options.progress, files.length)
  const writer = openWriter(databaseFile)
  const results: FileResult[] = []
  try {
    for await (const result of loadFiles(writer, files, options)) {
      results.push(result)
      bar.step(result.path)
    }
    const changed = results.some(({ outcome }) => outcome !== 'UNCHANGED' && outcome !== 'SKIPPED')
    if (changed && !options.dryRun) await link(writer)
    return results
  } finally {
    bar.end()
    await writer.$disconnect()
  }
}

/** Finds again which quotes are one utterance and which people may be one. */
export async function link(writer: Writer): Promise<void> {
  await linkEchoes(writer)
  await linkLookalikes(writer)
}
