import { describe, expect, it } from 'vitest'
import { outline, pageOf, problemOf } from './page-of.ts'

const STORY = 'Voters in Northland chose a new council on Saturday under heavy rain, officials said.'
const SECOND = '"We have waited for this day for ten years," said John Doe, a fisher from the harbour.'
const THIRD = 'The polls closed at eight in the evening.'
const page = (...blocks: string[]) => blocks.join('\n\n')
const plain = page('Northland Votes Under Rain', STORY, SECOND, THIRD)

describe('above the headline', () => {
  it.each([
    [[], []],
    [['UNITED24 - Give something'], ['ADVERTISEMENT']],
    [
      ['Find a Security Clearance Job!', 'Military'],
      ['ADVERTISEMENT', 'SECTION'],
    ],
    [
      ['Win the adventure of a lifetime!', 'A great offer - JOIN NOW'],
      ['ADVERTISEMENT', 'ADVERTISEMENT'],
    ],
    [
      ['Homeland Security', '[ rfe/rl banner ]'],
      ['SECTION', 'BANNER'],
    ],
    [
      ['Space', '![[ rfe/rl banner ]](/img/rferl.gif)'],
      ['SECTION', 'BANNER'],
    ],
    [['WORLD'], ['SECTION']],
  ])('%j has the roles %j', (lines, roles) => {
    const text = page(...lines, ...(lines.length > 0 ? [plain, 'Join the GlobalSecurity.org mailing list'] : [plain]))
    const blocks = pageOf(text).blocks.map(({ role }) => role)
    expect(blocks.slice(0, roles.length + 2)).toEqual([...roles, 'HEADLINE', 'PARAGRAPH'])
  })

  it('an unknown line is kept, with a diagnostic', () => {
    const found = pageOf(page('Subscribe to our morning letter, it is free', plain))
    expect(found.blocks[0]).toMatchObject({ role: 'UNKNOWN', rule: 'generic/above-headline' })
    expect(found.diagnostics.map(({ code }) => code)).toContain('UNKNOWN_BLOCK')
  })

  it('a mirror’s section is never the article’s, a paper’s own is', () => {
    expect(pageOf(page('Space', plain, 'Join the GlobalSecurity.org mailing list')).fields.section).toBeNull()
    expect(pageOf(page('Politics', plain)).fields.section).toBe('Politics')
  })
})

describe('a brief', () => {
  const ENDING = 'The council meets again on Tuesday to discuss the next steps, as the agenda says.'
  it.each([
    ['Sport', 'Trainer Ludo Karr said: "We played badly."'],
    ['In brief', 'The ferry sails again on Monday.'],
    ['Deportes', 'El entrenador dijo: «Jugamos mal.»'],
    ['Kultur', '„Das Museum öffnet“, sagte die Leiterin Anna Hügel.'],
    ['INTERVIEW', 'Asked twice, Nico Ibert said: “We have no money.”'],
  ])('below the section %s has no headline, and keeps its first sentence', (section, sentence) => {
    const { fields, paragraphs, cut, diagnostics } = pageOf(page(section, sentence, ENDING))
    expect([cut(fields.headline), fields.section]).toEqual([null, section])
    expect(paragraphs.map((paragraph) => cut(paragraph))).toEqual([sentence, ENDING])
    expect(diagnostics.map(({ code }) => code)).toContain('NO_HEADLINE')
  })

  it.each([
    ['Sport', 'Harbour Team Wins', 'Harbour Team Wins'],
    ['Politics', 'Who Pays?', 'Who Pays?'],
    ['World', 'Ferry Sails From the U.S.', 'Ferry Sails From the U.S.'],
    // no section that is known: a title of one word
    ['Correction', 'The ferry sails on Monday.', 'Correction'],
  ])('below %s: %s has the headline %s', (above, line, headline) => {
    const { fields, cut } = pageOf(page(above, line, ENDING))
    expect(cut(fields.headline)).toBe(headline)
  })

  it('about a post office has no paper of that name for its publisher', () => {
    const { fields, cut } = pageOf(page('Post Office Closes', 'Peter Post closed the office on Monday.', ENDING))
    expect([cut(fields.headline), fields.credits]).toEqual(['Post Office Closes', []])
  })
})

describe('below the headline', () => {
  it.each([
    [['By Jane Roe August 15, 2020'], 'By Jane Roe', '2020-08-15'],
    [['By VOA News', '26 May 2009'], 'By VOA News', '2009-05-26'],
    [['KCNA', 'Sep 6, 2021'], 'KCNA', '2021-09-06'],
    [['RIA Novosti', '00:22 22/10/2013'], 'RIA Novosti', '2013-10-22'],
    [['IRNA - Islamic Republic News Agency', 'August 15, 2020'], 'IRNA - Islamic Republic News Agency', '2020-08-15'],
    [['Last updated (GMT/UTC): 21.03.2011 15:54'], null, '2011-03-21T15:54:00Z'],
    [['August 15, 2020', 'By Jane Roe'], 'By Jane Roe', '2020-08-15'],
    [['Jane Roe', 'Published: August 15, 2020'], 'Jane Roe', '2020-08-15'],
    [['Last updated: August 16, 2020', 'Published: August 15, 2020'], null, '2020-08-15'],
  ])('%j is byline and date', (lines, byline, value) => {
    const { fields, cut, paragraphs } = pageOf(page('Northland Votes', ...lines, STORY, SECOND))
    expect([cut(fields.byline), fields.published?.value]).toEqual([byline, value])
    expect(paragraphs.length).toBe(2)
  })

  it('a summary before the byline is the standfirst', () => {
    const { fields, cut } = pageOf(page('Northland Votes', 'A new council after ten years', 'By Jane Roe', STORY))
    expect(cut(fields.standfirst)).toBe('A new council after ten years')
  })

  it('a date that cannot be read is kept, and the address helps out', () => {
    const text = page('Northland Votes', '31 Jan 2003 2003', STORY)
    const alone = pageOf(text)
    expect(alone.fields.published).toMatchObject({ raw: '31 Jan 2003 2003', value: null, origin: 'PAGE' })
    expect(alone.diagnostics.map(({ code }) => code)).toEqual(['DATE_UNREADABLE'])
    const named = pageOf(text, 'www.globalsecurity.org/wmd/library/news/iraq/iraq-030131-voa03.htm.txt')
    expect(named.fields.published).toMatchObject({ raw: '31 Jan 2003 2003', value: '2003-01-31', origin: 'URL' })
    expect(named.diagnostics.map(({ code }) => code)).toEqual(['DATE_UNREADABLE', 'DATE_FROM_URL'])
    expect(named.profile).toBe('globalsecurity+voa')
  })

  it.each([
    ['ukraine-260608-rferl02.htm.txt', '2026-06-08'],
    ['2020-08-15-council.txt', '2020-08-15'],
    ['news/2020/08/15/council.txt', '2020-08-15'],
    ['council.txt', undefined],
  ])('the file name %s says the day', (path, day) => expect(pageOf(plain, path).fields.published?.value).toBe(day))

  it('day and month are told apart by the address where the page does not', () => {
    const text = page('Northland Votes', '10/5/2004', STORY)
    expect(pageOf(text).fields.published?.value).toBeNull()
    expect(pageOf(text, '2004-10-05-vote.txt').fields.published).toMatchObject({ value: '2004-10-05', origin: 'PAGE' })
  })
})

describe('the lead', () => {
  it('begins after the dateline', () => {
    const { fields, paragraphs, cut } = pageOf(page('Northland Votes', `PORT ALBA (AP) -- ${STORY}`, SECOND))
    expect([cut(fields.dateline), cut(fields.place), cut(paragraphs[0]!)]).toEqual([
      'PORT ALBA (AP)',
      'PORT ALBA',
      STORY,
    ])
    expect(fields.credits).toMatchObject([{ name: 'AP', role: 'ORIGINATOR', rule: 'dateline' }])
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['LEAD', 'BODY'])
  })

  it('may have a caption stuck to it', () => {
    const { fields, blocks, paragraphs, cut } = pageOf(
      page('Northland Votes', `Voters stand in the rain in Port Alba (epa) September 6, 2006 -- ${STORY}`, SECOND),
    )
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['LEAD', 'BODY'])
    expect(cut(blocks.find(({ role }) => role === 'CAPTION')!)).toBe('Voters stand in the rain in Port Alba (epa)')
    expect(cut(paragraphs[0]!)).toBe(STORY)
    expect(fields.published?.value).toBe('2006-09-06')
  })

  it('may have its dateline on a line above', () => {
    const { fields, paragraphs, cut } = pageOf(`Northland Votes\n\nVIENNA (AFP) Feb 04, 2005\n${STORY}\n\n${SECOND}`)
    expect([cut(fields.dateline), cut(fields.place), fields.published?.value]).toEqual([
      'VIENNA (AFP) Feb 04, 2005',
      'VIENNA',
      '2005-02-04',
    ])
    expect(cut(paragraphs[0]!)).toBe(STORY)
  })
})

describe('below the story', () => {
  it.each([
    [['With reporting by Reuters and AFP'], ['CREDIT']],
    [['(Reuters, AFP, AP)'], ['CREDIT']],
    [['(AFP/Reuters)'], ['CREDIT']],
    [['NTB-AFP-DPA'], ['CREDIT']],
    [['Reporting by Jane Roe; Editing by Ann Poe'], ['CREDIT']],
    [['Source: Xinhua| 2020-08-15 12:00:00|Editor: ZD'], ['CREDIT']],
    [['Source: https://example.org/a/1.html'], ['SOURCE_URL']],
    [['https://example.org/a/story-1.html'], ['SOURCE_URL']],
    [['Copyright (c) 2020. Northern Wire. All rights reserved.'], ['COPYRIGHT']],
    [['Text reprinted with the permission of Northern Wire.'], ['COPYRIGHT']],
    [['Join the Northland mailing list'], ['FOOTER']],
    [['Join the mailing list'], ['FOOTER']],
    [['SUBSCRIBE For more stories'], ['FOOTER']],
    [['@h= @b= [pol][top]'], ['FOOTER']],
    [['[pol][top]'], ['FOOTER']],
    [['-0-'], ['FOOTER']],
    [
      ['See also:', 'Northland counts its votes'],
      ['RELATED', 'RELATED'],
    ],
    [['Related: Northland counts its votes'], ['RELATED']],
    [
      ['With reporting by AP', 'Some odd words', 'Copyright 2020 Northern Wire'],
      ['CREDIT', 'UNKNOWN', 'COPYRIGHT'],
    ],
  ])('%j has the roles %j', (lines, roles) => {
    const { blocks, paragraphs } = pageOf(page(plain, ...lines))
    expect(blocks.slice(4).map(({ role }) => role)).toEqual(roles)
    expect(paragraphs.length).toBe(3)
  })

  it('another story after "More News" is not this one', () => {
    const { paragraphs, blocks } = pageOf(
      page(
        plain,
        'More News',
        'Fish found',
        'A big fish was found in the sea, they said.',
        'Join the GlobalSecurity.org mailing list',
      ),
    )
    expect(paragraphs.length).toBe(3)
    expect(blocks.slice(4).map(({ role }) => role)).toEqual(['RELATED', 'RELATED', 'RELATED', 'FOOTER'])
  })

  it('agencies in brackets may end the last paragraph', () => {
    const { fields, paragraphs, cut } = pageOf(page('Northland Votes', STORY, `${THIRD} (Reuters, AFP)`))
    expect(cut(paragraphs[1]!)).toBe(THIRD)
    expect(fields.credits.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Reuters CONTRIBUTOR',
      'AFP CONTRIBUTOR',
    ])
  })

  it('people in a credit line are no sources', () => {
    expect(pageOf(page(plain, 'Reporting by Jane Roe; Editing by Ann Poe')).fields.credits).toEqual([])
  })

  it.each([
    'On August 15, 2020 the port was closed.',
    'By Monday the harbour was empty.',
    'Copyright law was the next thing on the list, Doe said, and it would be a long debate.',
    'Source material was hard to find.',
    'Source: officials at the port say so, and they should know.',
    'Source: Officials at the port said so.',
    'Related claims were turned down in court.',
    'He said: "See https://example.org/a for the list."',
    'Subscribe to the idea or not, the council has to vote on it this week, "and soon," he said.',
    'With reporting restrictions lifted, the court named the man.',
    'Military',
    'The officer said the man (AP) was not known to him.',
  ])('%j is a paragraph wherever it stands', (sentence) => {
    for (const at of [1, 2, 3]) {
      const blocks = [STORY, SECOND, THIRD]
      blocks.splice(at, 0, sentence)
      const { paragraphs, cut } = pageOf(page('Northland Votes Under Rain', ...blocks))
      expect(paragraphs.map(cut)).toEqual(blocks)
    }
  })
})

describe('paragraphs', () => {
  const wrapped = [
    'Northland Votes Under Rain',
    '',
    'By Jane Roe',
    'August 15, 2020',
    '',
    'PORT ALBA -- Voters in Northland chose a new council on Saturday under',
    'heavy rain, and the count is expected to take two days, officials at',
    'the commission said.',
    '',
    '"We have waited for this day for ten years," said John Doe, a fisher',
    'from the harbour who had come with his two sons and a neighbour to the',
    'school where the votes were cast.',
  ]

  it('are parted by blank lines, by newlines, by indents, or wrapped at a column', () => {
    expect(pageOf(plain).paragraphs.length).toBe(3)
    expect(pageOf(plain.replaceAll('\n\n', '\n')).paragraphs.length).toBe(3)
    expect(pageOf(wrapped.join('\n')).paragraphs.length).toBe(2)
    const indented = wrapped.slice(5).filter((line) => line !== '')
    for (const i of [0, 3]) indented[i] = `    ${indented[i]}`
    const more = indented.slice(3).map((line) => line.replace('Doe', 'Poe'))
    expect(pageOf(['Northland Votes Under Rain', '', ...indented, ...more].join('\n')).paragraphs.length).toBe(3)
  })

  it('keep their line breaks, and bylines above wrapped ones stay apart', () => {
    const { blocks, paragraphs, cut } = pageOf(wrapped.join('\n'))
    expect(cut(paragraphs[1]!)).toBe(wrapped.slice(9).join('\n'))
    expect(blocks.map(({ role }) => role)).toEqual(['HEADLINE', 'BYLINE', 'DATE', 'PARAGRAPH', 'PARAGRAPH'])
  })

  it('know their kinds', () => {
    const { paragraphs } = pageOf(
      page(
        'Northland Votes',
        STORY,
        'What comes next',
        SECOND,
        '\u2022 one seat',
        '\u2022 two seats',
        'Q: When?',
        'A: Soon.',
        THIRD,
      ),
    )
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['LEAD', 'SUBHEAD', 'BODY', 'LIST', 'LIST', 'QA', 'QA', 'BODY'])
    expect(paragraphs.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('of a conversation are its turns', () => {
    const turns = [
      'Alba Radio: When was that?',
      'Jane Roe: In May.',
      'Alba Radio: And then?',
      'Jane Roe: Then we left.',
    ]
    expect(
      pageOf(page('A Talk With Jane Roe', STORY, ...turns))
        .paragraphs.slice(1)
        .map(({ kind }) => kind),
    ).toEqual(['QA', 'QA', 'QA', 'QA'])
  })

  it('a row of marks between them is none', () => {
    expect(outline(page('Northland Votes', STORY, '* * *', SECOND))[2]).toBe('UNKNOWN * * *')
  })
})

describe('a broadcaster’s wire header', () => {
  const header =
    'DATE=10/5/2004\nTYPE=CORRESPONDENT REPORT\nTITLE=NORTHLAND / VOTE\nNUMBER=2-320642\nBYLINE=JANE ROE\nDATELINE=PORT ALBA\nCONTENT=\nVOICED AT:'

  it('gives headline, byline, date and place, and the story begins after TEXT:', () => {
    const { fields, paragraphs, blocks, cut, profile } = pageOf(
      `SLUG: Northland / Vote\n\n${header}\n\nHEADLINE: Northland Votes\n\nINTRO: ${STORY}\n\nTEXT: ${THIRD}\n\n/// DOE ACT ///\n\nWe waited.\n\n/// END ACT ///\n\n${SECOND}`,
    )
    expect(profile).toBe('voa')
    expect([cut(fields.headline), cut(fields.byline), fields.published?.value, cut(fields.place)]).toEqual([
      'Northland Votes',
      'JANE ROE',
      '2004-10-05',
      'PORT ALBA',
    ])
    expect(cut(fields.standfirst)).toBe(STORY)
    expect(paragraphs.map(cut)).toEqual([THIRD, 'We waited.', SECOND])
    expect(blocks.filter(({ rule }) => /act$/.test(rule)).map(({ rule }) => rule)).toEqual(['voa/act', 'voa/end-act'])
  })

  it('may stand in one line, and its title may be the only headline', () => {
    const { fields, paragraphs, cut } = pageOf(
      `${header.replaceAll('\n', ' ')}\n\nINTRO:\n\n${STORY}\n\nTEXT:\n\n${THIRD}\n\n${SECOND}`,
    )
    expect([cut(fields.headline), cut(fields.standfirst)]).toEqual(['NORTHLAND / VOTE', STORY])
    expect(paragraphs.map(cut)).toEqual([THIRD, SECOND])
  })
})

describe('a list of stories', () => {
  const entries = ['Port closed', 'Votes counted', 'Ship found', 'Council meets', 'Fees rise'].map(
    (title, i) => `${title} NW ${i + 10} Mar 2023 -- What happened then`,
  )
  it('is refused with the reason, by its lines, also damaged, or by its name', () => {
    expect(problemOf(page('Northland News', ...entries))).toMatchObject({ code: 'LISTING' })
    expect(problemOf(page('News', ...entries.map((line) => line.replace(/NW (.*) -- .*/, '$1'))))).toMatchObject({
      code: 'LISTING',
    })
    expect(problemOf(page(plain, 'Join the GlobalSecurity.org mailing list'), 'news/index-2003.htm')).toMatchObject({
      code: 'LISTING',
    })
    expect(pageOf(plain, 'posts/index.md').paragraphs.length).toBe(3)
  })
})

describe('a page', () => {
  it('without a story is refused', () => {
    expect(problemOf('Northland Votes Under Rain')).toMatchObject({ code: 'NO_BODY' })
    expect(problemOf(page('Northland Votes', 'By Jane Roe', 'August 15, 2020'))).toMatchObject({ code: 'NO_BODY' })
  })

  it('may begin with its story', () => {
    const { diagnostics, paragraphs, cut } = pageOf(`PORT ALBA (AP) -- ${STORY} ${SECOND}\n\n${THIRD}`)
    expect(diagnostics.map(({ code }) => code)).toContain('NO_HEADLINE')
    expect(paragraphs.map(cut)).toEqual([`${STORY} ${SECOND}`, THIRD])
    expect(pageOf(STORY).paragraphs.length).toBe(1)
  })

  it.each([
    ['de', 'Der Rat hat am Samstag über den Hafen entschieden, und die Fischer sind nicht zufrieden mit der Wahl.'],
    ['fr', 'Le conseil a décidé samedi que le port sera fermé pour les pêcheurs, qui ne sont pas contents.'],
    [
      'es',
      'El consejo decidió el sábado que el puerto se cierra para los pescadores, que no están contentos con la decisión.',
    ],
    ['ru', 'Совет решил в субботу, что порт будет закрыт для рыбаков, но они не согласны с этим и не уйдут.'],
    ['uk', 'Рада вирішила у суботу, що порт буде закрито для рибалок, але вони не згодні з цим та не підуть.'],
    ['be', 'Рада вырашыла ў суботу, што порт будзе зачынены для рыбакоў, але яны не згодныя з гэтым і не пойдуць.'],
    ['en', STORY],
  ])('in %s says so', (language, text) => expect(pageOf(page('A', text, text)).fields.language).toBe(language))

  it('tells that its characters were lost', () => {
    expect(pageOf(page(plain, 'It\u00e2\u20ac\u2122s over.')).diagnostics.map(({ code }) => code)).toContain('MOJIBAKE')
  })

  it.each([
    [
      'kcna',
      page('Northland Votes', 'KCNA', '    Pyongyang, March 8 (KCNA) -- The vote was held.', THIRD, '-0-'),
      'KCNA',
    ],
    [
      'irna',
      page(
        'Northland Votes',
        'IRNA - Islamic Republic News Agency',
        'Tehran, IRNA -- The vote was held.',
        '2050**1416',
      ),
      'IRNA',
    ],
    [
      'xinhua',
      page(
        'Northland Votes',
        'Source: Xinhua| 2020-08-15 12:00:00|Editor: ZD',
        'BEIJING, Aug. 15 (Xinhua) -- The vote was held.',
        'Enditem',
      ),
      'Xinhua',
    ],
    ['tass', page('Northland Votes', 'MOSCOW, August 15. /TASS/. The vote was held.', THIRD), 'TASS'],
    [
      'ria-novosti',
      page(
        'Northland Votes',
        'RIA Novosti',
        '00:22 22/10/2013',
        'MOSCOW, October 22 (RIA Novosti) \u2013 The vote was held.',
      ),
      'RIA Novosti',
    ],
  ])('of %s is known by its lines', (profile, text, name) => {
    const { fields, paragraphs, cut, ...found } = pageOf(text)
    expect(found.profile).toBe(profile)
    expect(fields.credits[0]).toMatchObject({ name, role: 'ORIGINATOR' })
    expect(cut(paragraphs[0]!)).toBe('The vote was held.')
    expect(found.diagnostics.filter(({ code }) => code === 'UNKNOWN_BLOCK')).toEqual([])
  })
})
