import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const NOTE = 'assets.json'

/** Reads what lies in a folder of assets, as it was noted when they were made; undefined where there are none. */
export function readNote<Note>(folder: string): (Note & { readonly folder: string }) | undefined {
  const file = join(folder, NOTE)
  return existsSync(file) ? { ...(JSON.parse(readFileSync(file, 'utf8')) as Note), folder } : undefined
}

/** Makes a folder of assets where it is not there yet: whole or not at all, also when several processes begin at once. */
export async function makeOnce<Note extends object>(
  folder: string,
  make: (folder: string) => Promise<Note>,
): Promise<Note & { readonly folder: string }> {
  const known = readNote<Note>(folder)
  if (known) return known
  const building = `${folder}.${randomUUID()}`
  await mkdir(building, { recursive: true })
  await writeFile(join(building, NOTE), JSON.stringify(await make(building)))
  try {
    await rename(building, folder)
  } catch (error) {
    await rm(building, { recursive: true })
    if (!readNote(folder)) throw error // else another process was quicker
  }
  return readNote<Note>(folder)!
}
