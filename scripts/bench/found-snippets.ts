import { snippetOf } from '../../src/store/search/snippet.ts'

/** The stretches around what was found in a text whose lines are marked as the index marks them. */
export function foundSnippets(type: string, marked: string) {
  // A headline and a standfirst, a name and its aliases: a stretch for each line that has one of the words
  const lines = type === 'PARAGRAPH' || type === 'QUOTE' ? [marked] : marked.split('\n')
  return lines
    .map(snippetOf)
    .filter(({ matches }) => matches.length)
    .map(({ text, matches }) => ({ text, matches }))
}
