/**
 * A copy of a line for matching, of the same length in UTF-16 units: curly marks straight, any white space a space,
 * the dash kinds kept. `By\u00a0Jane’s` -> `By Jane's`.
 */
export function foldLine(line: string): string {
  if (PLAIN.test(line)) return line
  return line.replace(SINGLE, "'").replace(DOUBLE, '"').replace(WHITE, ' ')
}

const PLAIN = /^[\x20-\x7e]*$/
const SINGLE = /[\u2018-\u201b\u2032\u02bc\u00b4`]/g
const DOUBLE = /[\u201c-\u201f\u2033]/g
const WHITE = /\s/g
