// Articles and quotes in the forms of others: the API gives what the export writes, and selectors select.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExportFormat, exportArchive } from '../../src/load/export/export-archive.ts'
import { newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

async function exported(format: ExportFormat): Promise<Map<string, unknown>> {
  const lines = new Map<string, unknown>()
  for await (const line of exportArchive(archive.file, format)) {
    const node = JSON.parse(line)
    lines.set(node.identifier ?? node.altIds?.[0].value ?? node.id.replace('urn:on-the-record:', ''), node)
  }
  return lines
}

test('articles as NewsArticle and ninjs are those of the export', async () => {
  const [schemaOrg, ninjs] = [await exported('schema-org'), await exported('ninjs')]
  const { articles } = await archive.data(
    '{ articles(first: 100) { totalCount edges { node { id newsArticle ninjs } } } }',
  )
  expect(articles.edges).toHaveLength(schemaOrg.size)
  for (const { node } of articles.edges) {
    expect(node.newsArticle).toEqual(schemaOrg.get(node.id))
    expect(node.ninjs).toEqual(ninjs.get(node.id))
  }
})

test('a Web Annotation selects the words by their neighbours and by their place in code points', async () => {
  const annotations = await exported('web-annotation')
  const { quotes } = await archive.data(`{ quotes(first: 100) { edges { node {
    id spans { exact } quotation webAnnotation speaker { ... on Person { name } ... on Source { name } } text article { document { text } } } } } }`)
  for (const { node } of quotes.edges) {
    expect(node.webAnnotation).toEqual(annotations.get(node.id))
    const points = [...node.article.document.text]
    for (const [index, { selector }] of node.webAnnotation.target.entries()) {
      const [quoted, placed] = selector
      expect(points.slice(placed.start, placed.end).join('')).toBe(quoted.exact)
      expect(quoted.exact).toBe(node.spans[index].exact)
      expect(node.article.document.text).toContain((quoted.prefix ?? '') + quoted.exact + (quoted.suffix ?? ''))
    }
    expect(node.quotation).toMatchObject({ '@type': 'Quotation', text: node.text })
    if (node.speaker) expect(JSON.stringify(node.quotation.creator)).toContain(JSON.stringify(node.speaker.name))
  }
})
