import { findMatches } from '../../src/store/search/find-matches.ts'
import { phrasesOf } from '../../src/store/search/read-query.ts'
import { type EntryType, entryType } from '../../src/store/search/searchable.ts'
import { snippetOf } from '../../src/store/search/snippet.ts'

/** The stretches around what was found in a text. */
export function foundSnippets(type: number, text: string, query: string) {
  const find = findMatches(phrasesOf(query))
  // A headline and a standfirst, a name and its aliases: a stretch for each line that has one of the words
  const is = (name: EntryType) => type === entryType(name)
  const lines = is('PARAGRAPH') || is('QUOTE') ? [text] : text.split('\n')
  return lines.flatMap((line) => {
    const snippet = snippetOf(line, find(line))
    return snippet.matches.length ? { text: snippet.text, matches: snippet.matches } : []
  })
}
