/** Says when something changes under some paths. */
import { type FSWatcher, lstatSync, watch } from 'node:fs'

/** Milliseconds of quiet after which a change is over: editors and copies write in several steps. */
const QUIET = 300

/**
 * Yields null at once, and then the path of the last change whenever things have been quiet again. Changes that come
 * while the one before is being dealt with are told after it. Ends with the signal.
 */
export async function* watchPaths(paths: readonly string[], signal: AbortSignal): AsyncGenerator<string | null> {
  let changed: string | null = null
  let wake = () => {}
  const watchers: FSWatcher[] = paths.map((path) => {
    const isFolder = lstatSync(path).isDirectory()
    return watch(path, { recursive: isFolder, persistent: true }, (_, name) => {
      changed = name && isFolder ? `${path}/${name}` : path
      wake()
    })
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    yield null
    while (!signal.aborted) {
      if (changed === null) await new Promise<void>((resolve) => (wake = resolve))
      for (let last: string | null = null; last !== changed && !signal.aborted; ) {
        last = changed
        await new Promise((resolve) => setTimeout(resolve, QUIET))
      }
      const path = changed
      changed = null
      if (path !== null && !signal.aborted) yield path
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}
