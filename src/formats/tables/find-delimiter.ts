/** Finds the character between the columns of a line: the one that it holds most, outside quotes. */
export function findDelimiter(line: string): string {
  const bare = line.replace(/"[^"]{0,2000}"/g, '')
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, bare.split(mark).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
