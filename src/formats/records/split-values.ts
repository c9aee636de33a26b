/** Most values that one text is split into. */
const MOST = 1_000_000

/**
 * The values of a text that holds several JSON objects or lists one after another: `{…}{…}`, or each over many lines. Null
 * where it is anything else.
 */
export function splitValues(text: string): unknown[] | null {
  const values: unknown[] = []
  let depth = 0
  let from = 0
  // a string, what opens, what closes
  const token = /"(?:[^"\\]|\\[\s\S])*"|[{[]|[}\]]/g
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const mark = match[0]
    if (mark.startsWith('"')) continue
    if (mark === '{' || mark === '[') {
      if (depth++ > 0) continue
      // between two values there are at most a comma and white space
      if (!/^[\s,]*$/.test(text.slice(from, match.index))) return null
      from = match.index
    } else if (--depth === 0) {
      try {
        values.push(JSON.parse(text.slice(from, token.lastIndex)))
      } catch {
        return null
      }
      from = token.lastIndex
      if (values.length > MOST) return null
    } else if (depth < 0) return null
  }
  return depth === 0 && values.length > 1 && /^[\s,]*$/.test(text.slice(from)) ? values : null
}
