// The whole line: the article of the mission's card from its file on disk to the API's answers.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MISSION, newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive([MISSION])
})
afterAll(() => archive.close())

const TEN = [
  'full range of assistance',
  "We will not give up the country to anyone, … We don't need any foreign governments, any intermediaries.",
  'is not a threat to just Belarus anymore.',
  'I agreed with him that at our first request we will be provided with a full range of assistance to ensure the security of the Republic of Belarus,',
  'long and substantial.',
  'Do not play with fire! Our soldiers have enough resources to protect themselves and their families and to ensure the security of the state.',
  'girls,',
  "If there are men among you, be men, … If you want to fight and scuffle, go ahead. But let's do it man-to-man. Don't put forward girls and threaten families.",
  'There is a need to contact Putin so that I can talk to him now, because it is not a threat to just Belarus anymore,',
  'Defending Belarus today is no less than defending our entire space, the union state, and an example to others, … If Belarus cannot withstand it, this wave will roll there.',
]

describe('who said what', () => {
  test('the query of the mission gives the ten quotes in order', async () => {
    const { person } = await archive.data(`{ person(by: {name: "Alyaksandr Lukashenka"}) { name aliases quoteCount
      quotes(first: 20) { totalCount edges { node { text cue speakerMention kind paragraph { position }
        article { headline publishedOn } } } } } }`)
    expect(person.name).toBe('Alyaksandr Lukashenka')
    expect(person.aliases).toContain('Lukashenka')
    expect(person.quoteCount).toBe(10)
    expect(person.quotes.totalCount).toBe(10)
    const quotes = person.quotes.edges.map((edge: { node: unknown }) => edge.node)
    expect(quotes.map((quote: { text: string }) => quote.text)).toEqual(TEN)
    expect(quotes.map((quote: { cue: string | null }) => quote.cue).slice(1)).toEqual(
      ['said', 'saying', 'said', 'described', 'saying', 'accused', 'said', 'said', 'added'], // biome-ignore format: one line
    )
    expect(quotes.map((quote: { paragraph: { position: number } }) => quote.paragraph.position)).toEqual([
      1, 2, 3, 10, 11, 13, 14, 15, 20, 24,
    ])
    for (const { article } of quotes)
      expect(article).toEqual({
        headline:
          "Belarus's Lukashenka Rejects Foreign Mediation Of Postelection Crisis, Says Russia Promised 'Full Assistance'",
        publishedOn: '2020-08-15',
      })
  })

  test('two quotes are the Kremlin’s and one is BelTA’s', async () => {
    const { kremlin, belta } = await archive.data(`{
      kremlin: source(by: {name: "the Kremlin"}) { quotes { edges { node { text cue } } } }
      belta: source(by: {name: "BelTA"}) { kind quotes { edges { node { text cue speakerMention } } } } }`)
    expect(kremlin.quotes.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { text: 'expressed confidence … problems … resolved soon.', cue: 'said' },
      {
        text: 'These problems should not be exploited by destructive forces seeking to harm the mutually beneficial cooperation between the two countries,',
        cue: 'said',
      },
    ])
    expect(belta.kind).toBe('NEWS_AGENCY')
    expect(belta.quotes.edges).toHaveLength(1)
    expect(belta.quotes.edges[0].node).toMatchObject({
      text: 'The presidents discussed the situation that is unfolding inside and around Belarus,',
      cue: 'reported',
    })
  })

  test('"victory" is nobody’s words', async () => {
    const { quotes } = await archive.data(`{ quotes(kinds: [SCARE]) { edges { node { text speaker { __typename }
      speakerMention unnamedSpeaker } } } }`)
    expect(quotes.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { text: 'victory', speaker: null, speakerMention: null, unnamedSpeaker: null },
    ])
  })

  test('BelTA relays one quote and does not become its speaker', async () => {
    const { quotes } = await archive.data(`{ quotes(filter: {isRelayed: true}) { edges { node {
      speaker { ... on Person { name } } via { ... on Source { name } } viaMention } } } }`)
    const relayed = quotes.edges.map((edge: { node: { via: { name: string } | null } }) => edge.node)
    expect(relayed.filter((quote: { via: { name: string } | null }) => quote.via?.name === 'BelTA')).toEqual([
      { speaker: { name: 'Alyaksandr Lukashenka' }, via: { name: 'BelTA' }, viaMention: 'BelTA' },
    ])
  })
})

describe('the article around them', () => {
  test('it has its date, byline, dateline, address, copyright and 24 paragraphs', async () => {
    const { articles } = await archive.data(`{ articles { totalCount edges { node { bylineText publishedOn publishedAt
      publishedPrecision publishedOrigin place datelineText url urlRaw urlRepairs paragraphCount quoteCount creditText
      copyrightYear copyrightHolder authors { text author { ... on Source { name } } } paragraphs { position } } } } }`)
    expect(articles.totalCount).toBe(1)
    const article = articles.edges[0].node
    expect(article).toMatchObject({
      publishedOn: '2020-08-15',
      publishedAt: null,
      publishedPrecision: 'DAY',
      publishedOrigin: 'PAGE',
      place: 'MINSK',
      url: 'https://www.rferl.org/a/lukashenka-says-wants-to-talk-to-putin-amid-minsk-protests/30785333.html',
      paragraphCount: 24,
      quoteCount: 13,
      creditText: 'With reporting by Reuters and AFP',
      copyrightYear: 2020,
    })
    expect(article.bylineText).toContain("RFE/RL's Belarus Service")
    expect(article.authors).toHaveLength(1)
    expect(article.urlRaw).toContain('lukashenka -says')
    expect(article.urlRepairs).not.toEqual([])
    expect(article.paragraphs.map(({ position }: { position: number }) => position)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    )
    const { found } = await archive.data(`query ($url: URL!) { found: article(by: {url: $url}) { paragraphCount } }`, {
      url: article.url,
    })
    expect(found).toEqual({ paragraphCount: 24 })
  })

  test('it tells who wrote, supplied, passed on and is cited', async () => {
    const { articles } = await archive.data('{ articles { edges { node { sources { role source { name } } } } } }')
    const roles = articles.edges[0].node.sources.map(
      ({ role, source }: { role: string; source: { name: string } }) => `${source.name}: ${role}`,
    )
    expect(roles.sort()).toEqual([
      'AFP: CONTRIBUTOR',
      'BelTA: CITED',
      'GlobalSecurity.org: DISTRIBUTOR',
      'RFE/RL: ORIGINATOR',
      'RFE/RL: PUBLISHER', // the story's own address is its
      'Reuters: CONTRIBUTOR',
    ])
  })

  test('it names two people', async () => {
    const { people } = await archive.data('{ people(order: NAME) { totalCount edges { node { name } } } }')
    expect(people.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
      'Alyaksandr Lukashenka',
      'Vladimir Putin',
    ])
  })
})

describe('where the words stand', () => {
  const SPAN = '{ exact start end paragraph { position } }'

  test('every span of every kind is a slice of the document', async () => {
    const { articles } = await archive.data(`{ articles { edges { node {
      document { text byteLength charset blocks { start end role } }
      paragraphs { text start end }
      quotes(kinds: [DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE], first: 100) { edges { node {
        text kind spans ${SPAN} context { prefix suffix before { position } after { position } } paragraph { position }
        attribution { speakerSpans ${SPAN} cueSpans ${SPAN} contentSpans ${SPAN} confidence } } } } } } } }`)
    const [{ node: article }] = articles.edges
    const { text } = article.document
    expect(text).toBe(readFileSync(MISSION, 'utf8'))
    for (const paragraph of article.paragraphs) expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text)
    let seen = 0
    for (const { node: quote } of article.quotes.edges) {
      const { speakerSpans, cueSpans, contentSpans, confidence } = quote.attribution
      for (const span of [...quote.spans, ...speakerSpans, ...cueSpans, ...contentSpans]) {
        expect(text.slice(span.start, span.end)).toBe(span.exact)
        seen++
      }
      expect(quote.text).toBe(quote.spans.map((span: { exact: string }) => span.exact).join(' … '))
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
      const from = quote.spans[0].start
      const to = quote.spans.at(-1).end
      expect(text.slice(0, from).endsWith(quote.context.prefix)).toBe(true)
      expect(text.slice(to).startsWith(quote.context.suffix)).toBe(true)
      if (!quote.paragraph) continue
      const { position } = quote.paragraph
      expect(quote.context.before?.position ?? 0).toBe(position - 1)
      expect(quote.context.after?.position ?? 25).toBe(position + 1)
    }
    expect(seen).toBeGreaterThan(60)
    const marked = article.quotes.edges.filter(({ node }: { node: { kind: string } }) =>
      ['DIRECT', 'PARTIAL', 'SCARE'].includes(node.kind),
    )
    expect(marked.flatMap(({ node }: { node: { spans: unknown[] } }) => node.spans)).toHaveLength(19)
  })

  test('highlights lie inside their paragraphs, and are their quotes’ spans', async () => {
    const { articles } = await archive.data(`{ articles { edges { node { paragraphs { text
      highlights { start end text quote { speakerMention spans { exact } } }
      all: highlights(kinds: [SCARE]) { text } } } } } }`)
    const { paragraphs } = articles.edges[0].node
    let seen = 0
    for (const { text, highlights } of paragraphs) {
      let last = 0
      for (const { start, end, text: words, quote } of highlights) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(words)
        expect(quote.spans.map((span: { exact: string }) => span.exact)).toContain(words)
        last = end
        seen++
      }
    }
    expect(seen).toBe(18)
    expect(paragraphs.flatMap(({ all }: { all: unknown[] }) => all)).toEqual([{ text: 'victory' }])
  })
})
