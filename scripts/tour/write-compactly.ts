/** JSON with what fits on a line on one line. */
export function writeCompactly(value: unknown, indent = '', width = 110): string {
  const line = onOneLine(value)
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null) return line
  const deeper = `${indent}  `
  if (Array.isArray(value))
    return `[\n${value.map((item) => deeper + writeCompactly(item, deeper, width)).join(',\n')}\n${indent}]`
  const members = Object.entries(value).map(
    ([name, member]) => `${deeper}${JSON.stringify(name)}: ${writeCompactly(member, deeper, width)}`,
  )
  return `{\n${members.join(',\n')}\n${indent}}`
}

/** `{"a": 1, "b": [2, 3]}` -> `{ "a": 1, "b": [2, 3] }` */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member)}`)
  return members.length ? `{ ${members.join(', ')} }` : '{}'
}
