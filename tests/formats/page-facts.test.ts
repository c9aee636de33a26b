import { describe, expect, it } from 'vitest'
import { judgePage, partPage } from '../../scripts/measure/page-truth.ts'
import { onlyOf } from './read-bytes.ts'

const HEADLINE = 'Harbour board votes to dredge the channel'
const STORY =
  '<p>The harbour board of Sarnmouth voted on Monday to dredge the channel, after a long evening of argument.</p>' +
  '<p>“The boats cannot wait another year,” said Tilda Vankorren, who leads the board and had asked for the vote.</p>' +
  '<p>Work begins in April and is to last until the herring come back in the autumn of next year.</p>'
const pageOf = (top: string, head = '', language = 'en') =>
  `<!doctype html><html lang="${language}"><head><title>${HEADLINE}</title>${head}</head><body><main><article><h1>${HEADLINE}</h1>${top}${STORY}</article></main></body></html>`
const read = (top: string, head = '') => onlyOf('page.html', pageOf(top, head))

describe('the date that a page shows', () => {
  it.each<[string, string]>([
    ['27/11/2017 a les 10:19h', '2017-11-27'],
    ['令和2年8月15日', '2020-08-15'],
    ['15 สิงหาคม 2563', '2020-08-15'],
    ['15 ส.ค. 2563', '2020-08-15'],
    ['٢٤ فبراير ٢٠٢٠', '2020-02-24'],
    ['15 آب 2020', '2020-08-15'],
    ['12 كانون الأول 2020', '2020-12-12'],
    ['۱۳۹۹/۰۵/۲۵', '2020-08-15'],
    ['۲۵ مرداد ۱۳۹۹', '2020-08-15'],
    ['2020. 8. 15. 오후 3:05', '2020-08-15'],
    ['입력 2020.08.15', '2020-08-15'],
    ['Thứ bảy, 15/8/2020, 10:00 (GMT+7)', '2020-08-15T03:00:00Z'],
    ['Cập nhật: 15 tháng 8 năm 2020', '2020-08-15'],
    ['lauantai 15.8.2020', '2020-08-15'],
    ['15 sierpnia 2020, 12:00', '2020-08-15'],
    ['15 Ağustos 2020', '2020-08-15'],
    ['2020. augusztus 15.', '2020-08-15'],
    ['15 באוגוסט 2020', '2020-08-15'],
    ['15 अगस्त 2020', '2020-08-15'],
    ['Oct 9, 2024 412 views', '2024-10-09'],
    ['27/11/2017 01:57 | Actualizado a 28/11/2017 19:20', '2017-11-27'],
    ['01.21.2020 07:00 AM', '2020-01-21'],
    ['19.10.19, 18:56', '2019-10-19'],
  ])('%s', async (printed, published) => {
    const page = await read(`<span class="date">${printed}</span>`)
    expect(page).toMatchObject({ published })
    // and it is no paragraph
    expect('paragraphs' in page && page.paragraphs!.length).toBe(3)
  })

  it.each<[string, string, string]>([
    [
      'beside a byline',
      '<div class="byline">Monday August 27, 2018 10:05 am PDT by <a rel="author">Mia Quell</a></div>',
      '2018-08-27T17:05:00Z',
    ],
    [
      'glued to other elements',
      '<div class="byline"><span>By Mia Quell</span><span>Northern Wire</span><span>Dec 13, 2016 at 3:45 pm</span></div>',
      '2016-12-13',
    ],
    [
      'in a list of terms',
      '<dl><dt>Date:</dt><dd>October 9, 2024</dd><dt>Source:</dt><dd>Sentinel</dd></dl>',
      '2024-10-09',
    ],
    ['in an attribute of mixed case', '<time dateTime="2024-10-09T10:00:00Z">today</time>', '2024-10-09T10:00:00Z'],
    [
      'of publication, where the element is of a change',
      '<time itemprop="dateModified" datetime="2017-11-28T19:20:45+01:00">27/11/2017 01:57 | Actualizado a 28/11/2017 19:20</time>',
      '2017-11-27',
    ],
    [
      'of publication before that of a change',
      '<p class="meta">Updated: October 12, 2024</p><p class="meta">Published: October 9, 2024</p>',
      '2024-10-09',
    ],
    [
      'not of another story',
      '<aside><time datetime="2023-01-01">January 1, 2023</time></aside><div class="posted">October 9, 2024</div>',
      '2024-10-09',
    ],
    ['without any class', '<div><div><span>October 9, 2024</span></div></div>', '2024-10-09'],
  ])('stands %s', async (_, top, published) => expect(await read(top)).toMatchObject({ published }))

  it('may stand in a column beside the story', async () => {
    const side =
      '<div class="c-sidebar info"><div class="byline">By Mia Quell <time datetime="2024-10-09">October 9</time></div></div>'
    expect(await read(side)).toMatchObject({ published: '2024-10-09', authors: ['Mia Quell'] })
  })

  it('is that of the body’s own class, however it is called', async () => {
    const html = pageOf('<time datetime="2024-10-09">9 October</time>').replace('<body>', '<body class="has-sidebar">')
    expect(await onlyOf('page.html', html)).toMatchObject({ published: '2024-10-09' })
  })
})

describe('the authors that a page shows', () => {
  it.each<[string, string, string[]]>([
    [
      'a name and an office, a block each',
      '<div class="author"><a href="/author/mq"><h2>Mia Quell</h2></a><p>Journalist</p></div>',
      ['Mia Quell'],
    ],
    [
      'a name and a long office',
      '<div class="byline"><span>Von <a href="/autor/mq">Mia Quell</a></span><span>Leitende Wirtschaftsredakteurin</span></div>',
      ['Mia Quell'],
    ],
    ['a name alone beside a date', '<div><span>Mia Quell</span></div><div>October 9, 2024</div>', ['Mia Quell']],
    [
      'a name behind `by:`',
      '<div><p>by: Mia Quell</p>Posted: <time datetime="2024-10-09">October 9</time></div>',
      ['Mia Quell'],
    ],
    [
      'an agency behind the name',
      '<div class="byline">By Mia Quell and Tom Vale <span>Reuters</span></div>',
      ['Mia Quell', 'Tom Vale', 'Reuters'].slice(0, 2),
    ],
    [
      'each in an element',
      '<div class="authors"><a href="/author/mq">Mia Quell</a>, <a href="/author/tv">Tom Vale</a> and <a href="/author/o">Oskar Lind</a></div>',
      ['Mia Quell', 'Tom Vale', 'Oskar Lind'],
    ],
    ['not who is signed in', '<a href="/profile">My Profile</a><p class="byline">By Mia Quell</p>', ['Mia Quell']],
    ['not who took the picture', '<div class="author">Foto: Tom Vale</div><p>By Mia Quell</p>', ['Mia Quell']],
    [
      'not a section',
      '<div class="author-line"><a href="/author/mq">Mia Quell</a> <a href="/sport">Sport</a></div>',
      ['Mia Quell'],
    ],
    [
      'not those of other stories',
      '<p class="meta"><a href="/author/mq">Mia Quell</a></p><div class="related-posts"><a href="/author/tv">Tom Vale</a></div>',
      ['Mia Quell'],
    ],
    ['a given name and a paper’s word', '<p class="byline">By Dana Press</p>', ['Dana Press']],
    ['capitals', '<p class="byline">By MIA O’QUELL and TOM MCVALE</p>', ['Mia O’Quell', 'Tom McVale']],
  ])('%s', async (_, top, authors) => expect(await read(top)).toMatchObject({ authors }))

  it('are those that a shared link names', async () => {
    const label = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mia Quell">'
    expect(await read('', label)).toMatchObject({ authors: ['Mia Quell'] })
  })
})

describe('the authors that a page tells elsewhere', () => {
  const authorsOf = async (top: string, head = '') => ((await read(top, head)) as { authors: string[] }).authors
  it.each([
    ['<a href="/thema/mq" title="Alle Inhalte von Mia Quell">Mia Quell</a><br>15.08.2020'],
    ['<a href="/x/mq" aria-label="Se alla artiklar av Mia Quell"><div>Mia Quell</div></a>'],
    ['<a href="/x/mq" title="Posts by Mia Quell">M.Q.</a>'],
    ['<a href="/x/mq" title="View all articles by Mia Quell"><img src="a.jpg"></a>'],
  ])('by a link to all that they wrote: %s', async (link) => expect(await authorsOf(link)).toEqual(['Mia Quell']))

  it('but not of another story', async () =>
    expect(await authorsOf('<div class="related"><a href="/x" title="Posts by Ada Moss">Ada Moss</a></div>')).toEqual(
      [],
    ))

  it.each([
    ['dataLayer.push({"author":"Mia Quell","tag":"harbour"})'],
    ["var page = {'var_author': 'Mia Quell', 'Byline' : 'Mia Quell'}"],
    ['window.page = {"authors":["Mia Quell"]}'],
  ])('to a program of its own: %s', async (script) =>
    expect(await authorsOf('', `<script>${script}</script>`)).toEqual(['Mia Quell']),
  )

  it('where all of its programs are told the same', async () =>
    expect(await authorsOf('', '<script>a = [{"author":"Mia Quell"},{"author":"Ada Moss"}]</script>')).toEqual([]))

  it('and not where the page names somebody', async () =>
    expect(await authorsOf('<p class="byline">By Ada Moss</p>', '<script>a = {"author":"Mia Quell"}</script>')).toEqual(
      ['Ada Moss'],
    ))
})

describe('the site of a page', () => {
  const at = (address: string) => `<link rel="canonical" href="${address}">`
  it.each<[string, string, string]>([
    [
      'the part of its name that its address repeats',
      `<meta property="og:site_name" content="News of the coast | Sarnmouth Sentinel">${at('https://www.sarnmouthsentinel.example/a')}`,
      'Sarnmouth Sentinel',
    ],
    [
      'the end of its title',
      `<title>${HEADLINE} | Harbour | The Sarnmouth Sentinel</title>${at('https://sarnmouth-sentinel.example/a')}`,
      'The Sarnmouth Sentinel',
    ],
    ['its host, where it has no other name', at('https://www.quaynews.example/a'), 'quaynews.example'],
    [
      'called by its initials',
      `<meta property="og:site_name" content="Sarnmouth Daily Mirror">${at('https://sdm.example/a')}`,
      'Sarnmouth Daily Mirror',
    ],
  ])('is %s', async (_, head, name) => {
    const html = pageOf('', head).replace(
      `<title>${HEADLINE}</title>`,
      head.includes('<title>') ? '' : `<title>${HEADLINE}</title>`,
    )
    expect(await onlyOf('page.html', html)).toMatchObject({ credits: [`ORIGINATOR ${name}`] })
  })
})

describe('what stands in other places than the paragraphs', () => {
  const story = Array.from(
    { length: 4 },
    (_, i) => `<p class="text">Paragraph ${i} of the story tells what the board of Sarnmouth did next.</p>`,
  ).join('')
  const paragraphsOf = async (body: string) => {
    const page = await onlyOf(
      'page.html',
      `<!doctype html><html lang="en"><body><main><article><h1>${HEADLINE}</h1><div class="body">${body}</div></article></main></body></html>`,
    )
    return 'paragraphs' in page ? page.paragraphs!.map((words) => words.slice(0, 24)) : []
  }
  const own = [0, 1, 2, 3].map((i) => `${i === 0 ? 'LEAD' : 'BODY'} Paragraph ${i} of the story`.slice(0, 24))

  it.each<[string, string]>([
    [
      'below them',
      `${story}<div class="box"><p>The Sentinel is read by all who live beside the harbour, and by their cats.</p></div>`,
    ],
    [
      'below them, in a class of its own',
      `${story}<p class="note">Did you find a mistake? Then please tell us about it now.</p>`,
    ],
    ['below them, and is no sentence', `${story}<p class="text">Back to the quay</p>`],
    ['above them, and is no sentence', `<p class="text">Harbour and shipping</p><div>Listen to it</div>${story}`],
  ])('%s is none', async (_, body) => expect(await paragraphsOf(body)).toEqual(own))

  it('is one where it begins the story, or is a list that a sentence announces', async () => {
    const intro = '<p class="intro">Ninety islanders keep their boat, at a price that the town will pay.</p>'
    const list =
      '<p class="text">The board has decided on these three things:</p><ul><li>the channel</li><li>the quay</li></ul>'
    expect(await paragraphsOf(intro + story + list)).toEqual([
      'LEAD Ninety islanders ke',
      ...own.map((words) => words.replace('LEAD Paragraph 0 of the ', 'BODY Paragraph 0 of the ')),
      ...['BODY The board has decid', 'LIST the channel', 'LIST the quay'],
    ])
  })
})

it('an entry of Atom with nothing but `updated` is of that day', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Sentinel</title><entry><id>urn:1</id><title>${HEADLINE}</title><updated>2024-10-09T10:00:00Z</updated><content type="html">${STORY.replaceAll('<', '&lt;')}</content></entry></feed>`
  expect(await onlyOf('a.atom', feed)).toMatchObject({ published: '2024-10-09T10:00:00Z' })
})

it('an advertisement of AMP is no paragraph', async () => {
  const page = await onlyOf(
    'page.html',
    pageOf('').replace('</article>', '<amp-ad>Buy a boat of Sarn today.</amp-ad></article>'),
  )
  expect('paragraphs' in page && page.paragraphs!.length).toBe(3)
})

describe('a picture above or below the story', () => {
  const PICTURE =
    '<figure><img src="a.jpg"><figcaption>“It is late,” Ada Moss said at the quay. Tom Vale/Sarn Pictures</figcaption></figure>'
  it('is no paragraph of it, but what its caption says is read', async () => {
    const page = await onlyOf('page.html', pageOf(PICTURE).replace('</article>', `${PICTURE}</article>`))
    const plain = await read('')
    if (!('paragraphs' in page && 'paragraphs' in plain)) throw new Error('not read')
    expect(page.paragraphs).toEqual(plain.paragraphs)
    expect(page.quotes).toContain('Ada Moss: It is late,')
  })
})

describe('the measure of pages', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline: HEADLINE,
    datePublished: '2024-10-09T23:30:00-05:00',
    author: { name: 'Mia Quell' },
    publisher: { name: 'The Sarnmouth Sentinel' },
  }
  const html = pageOf('', `<script type="application/ld+json">${JSON.stringify(ld)}</script>`)

  it('takes the JSON-LD out and knows what it says', () => {
    const parted = partPage(html)!
    expect(parted.rest).not.toContain('ld+json')
    expect(parted.truth).toMatchObject({
      headline: HEADLINE,
      authors: ['Mia Quell'],
      publishers: ['The Sarnmouth Sentinel'],
    })
    expect(partPage(parted.rest)).toBeNull()
  })

  it('judges each field, and none that the JSON-LD lacks', () => {
    const { truth } = partPage(html)!
    const same = {
      headline: HEADLINE.toUpperCase(),
      authors: ['Mia Quell'],
      date: '2024-10-10',
      publishers: ['Sarnmouth Sentinel'],
    }
    expect(judgePage(truth, same)).toEqual({ headline: true, authors: true, date: true, publisher: true })
    const other = { headline: 'Sentinel', authors: ['Mia Quell', 'Tom Vale'], date: null, publishers: [] }
    expect(judgePage(truth, other)).toEqual({ headline: false, authors: false, date: false, publisher: false })
    expect(judgePage({ ...truth, authors: [], date: null, publishers: [] }, same)).toEqual({
      headline: true,
      authors: null,
      date: null,
      publisher: null,
    })
  })
})
