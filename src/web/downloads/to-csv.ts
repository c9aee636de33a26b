export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

/** RFC 4180, with the byte order mark that spreadsheets need to read UTF-8. All rows have the columns of the first. */
export function toCsv(rows: readonly Row[]): string {
  if (!rows.length) return ''
  const names = Object.keys(rows[0]!)
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))]
  return `\ufeff${lines.map((line) => line.map(toCell).join(',')).join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front of it. */
function toCell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
