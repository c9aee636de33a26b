import { describe, expect, it } from 'vitest'
import { pageOf, problemOf } from './page-of.ts'

const BODY =
  'Voters in Northland chose\na new council.\n\n## The count\n\n- one\n- two\n\n> "A long day," said John Doe.\n'
const markdown = (head: string, body = BODY) => pageOf(`---\n${head}\n---\n\n${body}`, 'story.md')

describe('front matter', () => {
  it('names what the page says of itself', () => {
    const { fields, cut, paragraphs, blocks } = markdown(
      'title: "Northland Votes: A Report"\ndate: 2020-08-15\nmodified: 2020-08-16\nauthors:\n  - Jane Roe\n  - name: John Doe\nsource: Northern Wire\npublisher: The Alba Herald\nsection: Politics\nlanguage: en-GB\nplace: Port Alba\ndescription: A new council\nurl: https://example.org/a/1\ncopyright: (c) 2020 Northern Wire',
    )
    expect([cut(fields.headline), cut(fields.standfirst), cut(fields.place)]).toEqual([
      'Northland Votes: A Report',
      'A new council',
      'Port Alba',
    ])
    expect(fields.authors.map(({ name, type }) => [name, type])).toEqual([
      ['Jane Roe', 'PERSON'],
      ['John Doe', 'PERSON'],
    ])
    for (const author of fields.authors) expect(cut(author.span)).toBe(author.name)
    expect(fields).toMatchObject({
      published: { value: '2020-08-15', precision: 'DAY', origin: 'FRONT_MATTER' },
      section: 'Politics',
      language: 'en-GB',
      url: { value: 'https://example.org/a/1', repairs: [] },
      copyright: { year: 2020, holder: 'Northern Wire' },
    })
    expect(fields.credits.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Northern Wire ORIGINATOR',
      'The Alba Herald PUBLISHER',
    ])
    expect(blocks[0]!.role).toBe('FRONT_MATTER')
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['LEAD', 'SUBHEAD', 'LIST', 'LIST', 'BODY'])
  })

  it('may give the byline as pages print it', () => {
    const { fields, cut } = markdown('title: A\nbyline: By Jane Roe, Northern Wire')
    expect(cut(fields.byline)).toBe('By Jane Roe, Northern Wire')
    expect(fields.authors.map(({ name, span }) => [name, cut(span)])).toEqual([
      ['Jane Roe', 'Jane Roe'],
      ['Northern Wire', 'Northern Wire'],
    ])
  })

  it('dates are strings in it, also with time and zone', () => {
    expect(markdown('title: A\ndate: 2020-08-15T23:30:00-05:00').fields.published).toMatchObject({
      raw: '2020-08-15T23:30:00-05:00',
      value: '2020-08-15T23:30:00-05:00',
      precision: 'SECOND',
    })
    expect(markdown('title: A\ndate: 15/13/2020').fields.published).toMatchObject({ raw: '15/13/2020', value: null })
  })

  it('a heading that repeats the title is no paragraph, and one alone is the headline', () => {
    expect(markdown('title: Northland Votes', `# Northland Votes\n\n${BODY}`).paragraphs.length).toBe(5)
    const { fields, cut } = pageOf(`# Northland Votes\n\nBy Jane Roe\n\n${BODY}`, 'story.md')
    expect([cut(fields.headline), cut(fields.byline)]).toEqual(['Northland Votes', 'By Jane Roe'])
  })

  it('may stand in a text file too, where it is one', () => {
    expect(pageOf(`---\ntitle: Northland Votes\n---\n${BODY}`).blocks[0]!.role).toBe('FRONT_MATTER')
    expect(pageOf(`---\n\nNorthland Votes\n\n---\n\n${BODY}`).blocks[0]!.role).not.toBe('FRONT_MATTER')
  })

  it.each([
    ['---\ntitle: a: b\n---\nText.', 2, 8],
    ['---\ntitle: A\nlist: [1, 2\n---\nText.', 4, null],
    ['---\ntitle: A\ntitle: B\n---\nText.', 3, 1],
    ['---\ntitle: A\n\nText.', 1, 1],
    ['---js\nmodule.exports = {}\n---\nText.', 1, 1],
    ['+++\ntitle = "A"\n+++\nText.', 1, 1],
  ])('%j is refused with its line and column', (text, line, column) => {
    const problem = problemOf(text, 'story.md')
    expect(problem).toMatchObject({ code: 'FRONT_MATTER', line, path: 'story.md' })
    if (column !== null) expect(problem.column).toBe(column)
  })

  it('evaluates nothing and follows no alias', () => {
    const { fields } = markdown('title: A\nauthor: !!js/function "function () { throw 1 }"\na: &a [x]\nb: [*a, *a]')
    expect(fields.authors.length).toBeLessThan(3)
  })
})
