// Offsets where a character takes two code units, or a letter is followed by its accent.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArchive, type TestArchive } from './new-archive.ts'

const STORY = `The 🎉 Of Port Ellin Opens

By Zoe Marsh, Northern Wire

May 2, 2025

PORT ELLIN -- The 𝔖ummer 🎉 festival of the harbour opened on Friday, with a cafe\u0301 on the quay. 🎈🎈

"We 😀 dance until the morning, 🎉 all of us," Ine\u0301s Oduya said on Friday. "Nobody 😴 sleeps in summer."

🎉🎉🎉 The festival ends on Sunday 🎉, said Ine\u0301s Oduya, who has run the cafe\u0301 for years.
`

let archive: TestArchive
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offsets-'))
  writeFileSync(join(folder, 'festival.txt'), STORY)
  archive = await newArchive([folder])
})
afterAll(() => {
  archive.close()
  rmSync(folder, { recursive: true })
})

test('spans and highlights count code units, a Web Annotation code points', async () => {
  const { articles } = await archive.data(`{ articles { edges { node { document { text }
    paragraphs { text start end highlights { start end text } }
    quotes { edges { node { text webAnnotation spans { exact start end } attribution { speakerSpans { exact start end } } } } } } } } }`)
  const { document, paragraphs, quotes } = articles.edges[0].node
  const highlighted: string[] = []
  for (const paragraph of paragraphs) {
    expect(document.text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text)
    for (const { start, end, text } of paragraph.highlights) {
      expect(paragraph.text.slice(start, end)).toBe(text)
      highlighted.push(text)
    }
  }
  expect(highlighted).toEqual(['We 😀 dance until the morning, 🎉 all of us,', 'Nobody 😴 sleeps in summer.'])
  const points = [...document.text]
  for (const { node } of quotes.edges) {
    for (const { start, end, exact } of [...node.spans, ...node.attribution.speakerSpans])
      expect(document.text.slice(start, end)).toBe(exact)
    for (const [index, { selector }] of node.webAnnotation.target.entries()) {
      const { start, end } = selector[1]
      expect(points.slice(start, end).join('')).toBe(node.spans[index].exact)
      expect(start).toBeLessThan(node.spans[index].start)
    }
  }
})

test.each([
  ['festival', ['festival']],
  ['CAFÉ', ['cafe\u0301']],
  ['ines', ['Ine\u0301s']],
  ['"all of us"', ['all of us']],
  ['sleeping', ['sleeps']],
  ['morn*', ['morning']],
  ['dance summer', ['dance', 'summer']],
])('%s is found, and its matches are the words', async (query, words) => {
  const { search } = await archive.data(
    `query ($query: String!) { search(query: $query) { edges { node { ... on Paragraph { text } ... on Quote { text } ... on Article { headline } ... on Person { name } }
      snippets { text start matches { start end } } } } }`,
    { query },
  )
  const found = new Set<string>()
  for (const { node, snippets } of search.edges)
    for (const { text, start, matches } of snippets) {
      expect((node.text ?? node.headline ?? node.name).slice(start, start + text.length)).toBe(text)
      for (const match of matches) found.add(text.slice(match.start, match.end))
    }
  expect([...found].sort()).toEqual([...words].sort())
})
