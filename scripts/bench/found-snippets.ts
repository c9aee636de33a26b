import { snippetOf } from '../../src/store/search/snippet.ts'

/** The signs that the limit's statements have put around what was found. */
export const [OPEN, CLOSE] = ['\u0002', '\u0003']

/** The stretches around what was found in a text whose lines are marked as the index marks them. */
export function foundSnippets(type: string, marked: string) {
  // A headline and a standfirst, a name and its aliases: a stretch for each line that has one of the words
  const lines = type === 'PARAGRAPH' || type === 'QUOTE' ? [marked] : marked.split('\n')
  return lines.flatMap((line) => {
    const found = unmark(line)
    const { text, matches } = snippetOf(found.text, found.matches)
    return matches.length ? { text, matches } : []
  })
}

/** `…the ␂harbour␃ sale…` -> the text without the signs, and what stood between them. */
export function unmark(marked: string) {
  let text = ''
  const matches: { start: number; end: number }[] = []
  for (const [index, part] of marked.split(OPEN).entries()) {
    const [found, rest] = index ? part.split(CLOSE) : ['', part]
    if (index) matches.push({ start: text.length, end: text.length + found!.length })
    text += found! + rest!
  }
  return { text, matches }
}
