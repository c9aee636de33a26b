import { validateFileName } from 'yauzl'
import { hasUnprintable } from '../bytes/printable.ts'
import { Refused } from '../bytes/refused.ts'

/** Files that archivers and file systems leave behind, and hidden ones. */
const LEFTOVERS = /(?:^|\/)(?:\.(?!\.?(?:\/|$))|__MACOSX(?:\/|$)|Thumbs\.db$|desktop\.ini$)/i

/** Tells whether an entry is nobody's article. */
export function isLeftover(name: string): boolean {
  return LEFTOVERS.test(name)
}

/** Refuses names that lead out of the archive, or that no folder would have. */
export function checkEntryName(name: string): void {
  const control = hasUnprintable(name) ? 'control characters in its name' : null
  const wrong = control ?? validateFileName(name)?.split(':')[0] ?? (name.length > 1000 ? 'too long a name' : null)
  const hint = 'The archive was made to harm, or by a broken program; unpack it with care.'
  if (wrong !== null) throw new Refused('UNSAFE_PATH', `An entry that is not read: ${wrong}`, hint)
}

/** Tells apart what has the same name in a container: `a`, `a~2`, `a~3`. */
export function nameApart(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}~${count}`
  }
}
