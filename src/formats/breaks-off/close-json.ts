/** A bracket that is not closed yet. */
interface Open {
  readonly closer: ']' | '}'
  readonly around: Open | null
}

/** JSON that breaks off: its value up to the last member that is whole, and the lists and objects that are still open. */
export interface ClosedJson {
  readonly value: unknown
  /** Outermost first, as they are in `value`. */
  readonly open: readonly object[]
}

/**
 * Closes JSON that breaks off: `[{"a": 1}, {"b": [2, 3` gives `[{"a": 1}, {"b": [2]}]`, open: the list, the second object,
 * its list. Null: it does not break off, or is not JSON before it does.
 */
export function closeJson(text: string): ClosedJson | null {
  let open: Open | null = null
  /** After the last value that is whole, and what is open there. */
  let end = 0
  let openThere: Open | null = null
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      at = endOfString(text, at)
      if (at < 0) break
    } else if (sign === '{' || sign === '[') {
      open = { closer: sign === '{' ? '}' : ']', around: open }
    } else if (sign === '}' || sign === ']') {
      if (open?.closer !== sign) return null
      open = open.around
      end = at + 1
      openThere = open
    } else if (sign === ',') {
      end = at
      openThere = open
    }
  }
  return open === null ? null : parseClosed(text.slice(0, end), openThere)
}

function parseClosed(text: string, innermost: Open | null): ClosedJson | null {
  let closers = ''
  let depth = 0
  for (let open = innermost; open !== null; open = open.around, depth++) closers += open.closer
  if (depth === 0) return { value: null, open: [] }
  try {
    const value: unknown = JSON.parse(text + closers)
    const open: object[] = []
    for (let inner = value; depth > 0 && typeof inner === 'object' && inner !== null; depth--) {
      open.push(inner)
      inner = Object.values(inner).at(-1)
    }
    return { value, open }
  } catch {
    return null
  }
}

/** Finds the end of the string that begins at `start`: its closing mark; -1 where it has none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at
    if (text[at] === '\\') at++
  }
  return -1
}
