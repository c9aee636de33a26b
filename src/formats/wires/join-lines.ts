/** The paragraphs of text that is wrapped at a column: parted by blank lines, or begun by a tab or three spaces. */
export function joinLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n|\n(?=\t| {3})/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

/** The marks of wires as print has them: ``words'' -> “words”, ` _ ` -> ` — `. */
export function plainMarks(text: string): string {
  return text.replace(/``/g, '\u201c').replace(/''/g, '\u201d').replace(/ _ /g, ' \u2014 ')
}
