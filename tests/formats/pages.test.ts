import { describe, expect, it } from 'vitest'
import { repairJson } from '../../src/formats/html/repair-json.ts'
import { onlyOf } from './read-bytes.ts'

const STORY =
  '<p>The harbour board of Sarnmouth voted on Monday to dredge the channel, after a long evening of argument.</p>\n' +
  '<p>“The boats cannot wait another year,” said Tilda Vankorren, who leads the board and had asked for the vote.</p>\n' +
  '<p>Work begins in April and is to last until the herring come back in the autumn of next year.</p>'
const HEADLINE = 'Harbour board votes to dredge the channel'
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const pageOf = (head: string, top: string, story = STORY) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><main><article>${top}<div>${story}</div></article></main></body></html>`
const read = (head: string, top: string, story = STORY) => onlyOf('page.html', pageOf(head, top, story))
const TITLE = `<title>${HEADLINE} | The Sarnmouth Sentinel</title>`

describe('a headline', () => {
  it.each<[string, string, string]>([
    [
      'shown, not one for search engines',
      TITLE + ld({ '@type': 'NewsArticle', headline: 'Sarnmouth dredging: what we know' }),
      `<h1>${HEADLINE}</h1>`,
    ],
    [
      'shown, not the site’s name',
      TITLE + ld({ '@graph': [{ '@type': 'Article', headline: 'The Sarnmouth Sentinel' }] }),
      `<h1>${HEADLINE}</h1>`,
    ],
    [
      'below a heading that leads to the first page',
      TITLE,
      `<h1><a href="/">The Sarnmouth Sentinel</a></h1><h2 class="headline">${HEADLINE}</h2>`,
    ],
    [
      'below a logo',
      `<title>Sarnmouth Sentinel</title><meta property="og:title" content="${HEADLINE}">`,
      `<h1>SARNMOUTH <img alt="Sentinel logo"></h1><h2 class="headline">${HEADLINE}</h2>`,
    ],
    [
      'beside the heading of a slide',
      TITLE,
      `<div class="slideshow"><h1>The dredger lies at the old quay on Monday</h1></div><h1>${HEADLINE}</h1>`,
    ],
    ['of the title, before «', `<title>${HEADLINE} « The Sarnmouth Sentinel</title>`, ''],
    ['of the title, after a paper’s name and a colon', `<title>The Sarnmouth Sentinel: ${HEADLINE}</title>`, ''],
    ['of the title, before ·', `<title>${HEADLINE} · The Sarnmouth Sentinel</title>`, ''],
  ])('%s', async (_, head, top) => expect(await read(head, top)).toMatchObject({ headline: HEADLINE }))

  it('has its references decoded, also those written twice', async () => {
    const twice = '<meta property="og:title" content="Board won&amp;#8217;t wait &amp;amp; dredges">'
    expect(await read(twice, '')).toMatchObject({ headline: 'Board won’t wait & dredges' })
  })
})

describe('JSON-LD', () => {
  it.each<[string, string, unknown]>([
    ['a raw newline in a string', '{"a": "One\nline"}', { a: 'One\nline' }],
    ['commas before what closes', '{"a": [1, 2,], "b": {"c": "x, }"},}', { a: [1, 2], b: { c: 'x, }' } }],
    ['an escape that is none', '{"a": "It\\\'s"}', { a: "It's" }],
    ['a comment around it', '<!-- {"a": 1} -->', { a: 1 }],
    ['no end', '{"a": {"b": "cut o', { a: { b: 'cut o' } }],
    ['nothing to mend', 'so it goes', null],
  ])('is read with %s', (_, text, value) => expect(repairJson(text)).toEqual(value))

  it('names by @id, nested, or as an address of a node', async () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: HEADLINE,
        author: [{ '@id': '#p' }, { name: { name: 'Mia Quell' } }],
        publisher: { '@id': '#o' },
      },
      { '@type': 'Organization', '@id': '#o', name: 'The Sarnmouth Sentinel' },
      { '@type': 'Person', '@id': '#p', name: 'Oskar Lindqvist' },
    ]
    const page = await read(ld({ '@graph': graph }), `<h1>${HEADLINE}</h1>`)
    expect(page).toMatchObject({
      authors: ['Oskar Lindqvist', 'Mia Quell'],
      credits: ['ORIGINATOR The Sarnmouth Sentinel'],
    })
  })

  it('of several stories counts for the one of the page’s address', async () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Another story',
      datePublished: '2019-01-01',
      url: 'https://s.example/b',
    }
    const own = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-10-09', url: 'https://s.example/a' }
    const head = `<link rel="canonical" href="https://s.example/a">${ld([other, own])}`
    expect(await read(head, `<h1>${HEADLINE}</h1>`)).toMatchObject({ published: '2024-10-09', headline: HEADLINE })
  })

  it.each(['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z'])('of %s has no date', async (datePublished) => {
    const head = `${ld({ '@type': 'NewsArticle', headline: HEADLINE, datePublished })}<meta property="article:published_time" content="2024-10-09">`
    expect(await read(head, `<h1>${HEADLINE}</h1>`)).toMatchObject({ published: '2024-10-09' })
  })

  it('gives the story where the page shows a stub of it', async () => {
    const articleBody = STORY.replace(/<\/?p>/g, '')
    const stub =
      '<p>You have read all your free stories of this month. Choose a plan to go on reading what others pay for, and cancel whenever you like.</p>'
    const page = await read(
      ld({ '@type': 'NewsArticle', headline: HEADLINE, articleBody }),
      `<h1>${HEADLINE}</h1>`,
      stub,
    )
    expect(page).toMatchObject({
      paragraphs: [expect.stringMatching(/^LEAD The harbour board/), expect.anything(), expect.anything()],
    })
  })
})

describe('the authors of a page', () => {
  it.each<[string, string, string]>([
    [
      'a byline with a date and a button',
      '',
      '<div class="byline">By <a href="/staff/mq">Mia Quell</a><br> <span class="date">10/09/2024</span> <button>Copy</button></div>',
    ],
    ['adjacent spans', '', '<div class="byline"><span>Mia Quell</span><span>Northern Wire</span></div>'],
    ['a link and a handle', '', '<div class="byline"><a href="/staff/mq">Mia Quell</a><a href="#">@mquell</a></div>'],
    ['a label', '', '<p class="byline">Mia Quell | Sponsored</p>'],
    ['a plain line and a link', '', '<p>By <a href="/who/mq">Mia Quell</a></p>'],
    [
      'a plain line and a time',
      '',
      '<div>by Mia Quell, <small><time datetime="2024-10-09">Oct 9th 2024</time></small></div>',
    ],
    [
      'a picture and a link',
      '',
      '<div class="byline"><figure><a href="/author/mq"><figcaption>Mia Quell</figcaption></a></figure><div><a href="/author/mq" rel="author">Mia Quell</a><time>Published: October 9, 2024</time></div></div>',
    ],
    [
      'the paper in JSON-LD',
      ld({ '@type': 'NewsArticle', headline: HEADLINE, author: { name: 'The Sarnmouth Sentinel' } }),
      '<p class="byline">By Mia Quell</p>',
    ],
    [
      'an editor beside',
      '',
      '<p class="byline">By <a href="/author/mq">Mia Quell</a></p><p class="contributors">Edited by <a rel="author" href="/author/tv">Tom Vale</a></p>',
    ],
  ])('%s', async (_, head, top) =>
    expect(await read(head, `<h1>${HEADLINE}</h1>${top}`)).toMatchObject({ authors: ['Mia Quell'] }),
  )
})

describe('a time without its attribute', () => {
  it.each([
    ['October 9, 2024', '2024-10-09'],
    ['5 minutes ago', null],
  ])('%s', async (words, published) =>
    expect(await read(TITLE, `<h1>${HEADLINE}</h1><time>${words}</time>`)).toMatchObject({ published }),
  )
})

describe('what stands around a story is none of it', () => {
  const last = 'Work begins in April and is to last until the herring come back in the autumn of next year.'
  it.each([
    '<p>Mia Quell is a reporter for the Sarnmouth Sentinel who covers the harbour. She lives in Quell.</p>',
    '<p><em>Mia Quell can be reached at mia@sentinel.example. Follow her on X @mquell.</em></p>',
    '<h3>More From The Sentinel</h3><p><a href="/a">Pilots to strike</a></p><p>The pilots say that nothing else is left to do.</p>',
    '<div><p>Facebook Twitter Email</p></div>',
    '<p>This story was originally published October 9, 2024, 11:09 AM.</p>',
    '<div><h4>Post Your Comment</h4><p>Name</p><p>Required</p><p>Required, will not be published</p></div>',
    '<p>Sign up for our newsletter and get the news of the harbour in your inbox.</p>',
  ])('below it: %s', async (below) => {
    const page = await read(TITLE, `<h1>${HEADLINE}</h1><p class="byline">By Mia Quell</p>`, STORY + below)
    expect('paragraphs' in page && page.paragraphs?.at(-1)).toBe(`BODY ${last}`)
  })

  it.each([
    [
      '<div><img src="/q.jpg" alt=""><div>The quay in spring</div><div>toggle caption</div><div>Tom Vale/Quell Pictures</div></div>',
    ],
    [`<div><div>News</div><div>${HEADLINE}</div><div>By</div><div>Mia Quell | The Sarnmouth Sentinel</div></div>`],
    ['<p><em>If you buy something from a link in this story, the Sentinel may earn a commission.</em></p>'],
    ['<div>Save</div><div>5 min read</div>'],
  ])('above it: %s', async (above) => {
    const page = await read(TITLE, `<h1>${HEADLINE}</h1><p class="byline">By Mia Quell</p>`, above + STORY)
    const paragraphs = 'paragraphs' in page ? page.paragraphs!.filter((words) => !words.startsWith('CAPTION')) : []
    expect(paragraphs[0]).toMatch(/^(?:LEAD|BODY) The harbour board/)
  })

  it('keeps a story that goes on below a list of others', async () => {
    const below = `<h3>Related stories</h3><p><a href="/a">Pilots to strike</a></p>${STORY}`
    const page = await read(TITLE, `<h1>${HEADLINE}</h1>`, STORY + below.replaceAll('voted', 'has voted'))
    expect('paragraphs' in page && page.paragraphs?.at(-1)).toBe(`BODY ${last}`)
  })
})

describe('a page', () => {
  it.each([
    ['<script>let a = 1\nlet b = 2</script>\n<html lang="en"><head></head><body>', '</body></html>'],
    ['<style>body { margin: 0 }</style>\n<!doctype html><html><body>', '</body></html>'],
    ['<header><a href="/">Home</a></header>\n', ''],
    ['<link rel="stylesheet" href="s.css">\n', ''],
  ])('may begin with %j', async (before, after) => {
    const page = await onlyOf('page.html', `${before}<h1>${HEADLINE}</h1>${STORY}${after}`)
    expect(page).toMatchObject({
      format: 'HTML',
      headline: HEADLINE,
      paragraphs: [/^LEAD The harbour/, /^BODY “The/, /^BODY Work/].map((start) => expect.stringMatching(start)),
    })
  })

  it.each([
    ['of 700 levels', '<div>'.repeat(700), '</div>'.repeat(700)],
    ['with formatting that never ends', '<div class="c"><b><i>Teaser</div>'.repeat(400), ''],
  ])('%s is read', async (_, before, after) => {
    const page = await read(TITLE, `<h1>${HEADLINE}</h1>`, before + STORY + after)
    expect(page).toMatchObject({
      headline: HEADLINE,
      paragraphs: expect.arrayContaining([expect.stringMatching(/The harbour board/)]),
    })
  })
})
