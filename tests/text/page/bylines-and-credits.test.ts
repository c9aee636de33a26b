import { describe, expect, it } from 'vitest'
import { findOrganisation, findOrganisationByUrl } from '../../../src/text/page/agencies/find-organisation.ts'
import { readAuthors } from '../../../src/text/page/byline/read-authors.ts'
import { readByline } from '../../../src/text/page/byline/read-byline.ts'
import { guessSourceKind } from '../../../src/text/page/credits/guess-source-kind.ts'
import { readCopyright } from '../../../src/text/page/credits/read-copyright.ts'
import { readCreditLine } from '../../../src/text/page/credits/read-credit-line.ts'
import { repairUrl } from '../../../src/text/page/credits/repair-url.ts'
import { pageOf } from './page-of.ts'

const authors = (line: string, dateNext = false) => {
  const byline = readByline(line, null, dateNext)
  return byline === null
    ? null
    : readAuthors(line, byline.names).map(({ start, end, type }) => `${line.slice(start, end)} (${type.toLowerCase()})`)
}

describe('a byline', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe (person)']],
    ['BY JANE ROE', ['JANE ROE (person)']],
    ['By Jane Roe August 15, 2020', ['Jane Roe (person)']],
    ['By Jane Roe | August 15, 2020 13:40 GMT', ['Jane Roe (person)']],
    ['By Jane Roe and John Doe', ['Jane Roe (person)', 'John Doe (person)']],
    ['By Jane Roe, John Doe and Ann Poe', ['Jane Roe (person)', 'John Doe (person)', 'Ann Poe (person)']],
    ['By Jane Roe, Northern Wire', ['Jane Roe (person)', 'Northern Wire (organisation)']],
    ['By JANE ROE, Associated Press Writer', ['JANE ROE (person)']],
    ['By Jane Roe and John Doe, Staff Writers', ['Jane Roe (person)', 'John Doe (person)']],
    ['By Jane Roe in Port Alba', ['Jane Roe (person)']],
    ['By Jane Roe of the Northern Herald', ['Jane Roe (person)', 'the Northern Herald (organisation)']],
    ["By RFE/RL's Ukrainian Service October 21, 2025", ["RFE/RL's Ukrainian Service (organisation)"]],
    ['By VOA News', ['VOA News (organisation)']],
    ['KCNA', ['KCNA (organisation)']],
    ['RIA Novosti', ['RIA Novosti (organisation)']],
    ['Jane Roe, Reuters', ['Jane Roe (person)', 'Reuters (organisation)']],
    ['Von Jane Roe', ['Jane Roe (person)']],
    ['Propos recueillis par Jane Roe', ['Jane Roe (person)']],
    ['Eine Recherche von Jane Roe', ['Jane Roe (person)']],
    ['By Jane Roe, MD', ['Jane Roe (person)']],
    ['By Jane Roe @janer', ['Jane Roe (person)']],
    ['By Jane Roe @janer 5 Min Read', ['Jane Roe (person)']],
    ['By jane.roe@herald.example', []],
    ['By our own correspondent', []],
    ['By Roe, J. and Doe, K. de', ['Roe, J. (person)', 'Doe, K. de (person)']],
    ['Opinion by Jane Roe', ['Jane Roe (person)']],
    ['Text: Jane Roe, Fotos: John Doe', ['Jane Roe (person)']],
    ['Written by Jane Roe Edited by John Doe', ['Jane Roe (person)']],
    [
      'By Jane Roe · CBC News · Posted: Oct 14, 2022 9:27 AM ET | Last Updated: October 14',
      ['Jane Roe (person)', 'CBC News (organisation)'],
    ],
    ['By Jane Roe, Chief Quay Officer and Head of Pilot Services', ['Jane Roe (person)']],
    ['By Organization for Northern Works', ['Organization for Northern Works (organisation)']],
  ])('%j names %j', (line, names) => expect(authors(line)).toEqual(names))

  it('may be a name alone where a date follows', () => {
    expect(authors('Jane Roe')).toBeNull()
    expect(authors('Jane Roe', true)).toEqual(['Jane Roe (person)'])
    expect(authors('De Jane Roe', true)).toEqual(['De Jane Roe (person)'])
  })

  it.each([
    'Enquête de Jane Roe',
    'Une enquête de Jane Roe',
    'Un reportage de Jane Roe',
    'Reportaje de Jane Roe',
    'Crónica de Jane Roe',
    "Récit d'Jane Roe",
  ])('%j is one before a date', (line) => {
    expect(authors(line, true)).toEqual(['Jane Roe (person)'])
    expect(authors(line)).toBeNull()
  })

  it('of an agency may be its short and its long name', () => {
    expect(readByline('IRNA - Islamic Republic News Agency', null)).not.toBeNull()
  })

  it.each([
    'By Monday morning, all was calm.',
    'By 2020 it had grown',
    'By George he has done it',
    'By the time it ended',
    'By Monday the port had closed and ships were waiting',
    'Jane Roe said the port would stay closed until August 15, 2020.',
    'By Jane Roe?',
  ])('%j is none', (line) => expect(authors(line)).toBeNull())
})

describe('a credit line', () => {
  it.each([
    ['With reporting by Reuters and AFP', 'Reuters, AFP'],
    ['— With files from Reuters and AFP', 'Reuters, AFP'],
    ['-PTI', 'PTI'],
    ['Associated Press writer Jane Roe in Port Alba contributed to this report.', 'Associated Press, *Jane Roe'],
    ["Fox News' Jane Roe contributed to this report.", 'Fox News, *Jane Roe'],
    ['(Reuters, AFP, AP)', 'Reuters, AFP, AP'],
    ['(AFP/Reuters)', 'AFP, Reuters'],
    ['NTB-AFP-DPA', 'NTB, AFP, DPA'],
    ['With additional reporting by TASS, BelTA, and RFE/RL', 'TASS, BelTA, RFE/RL'],
    ['Based on reporting by Northern Wire and AP', 'Northern Wire, AP'],
    ['With files from The Canadian Press', 'The Canadian Press'],
    ['(Some information from AP)', 'AP'],
    ['Reporting by Jane Roe and John Doe in Port Alba; Editing by Ann Poe', '*Jane Roe, *John Doe, *Ann Poe'],
    ['Jane Roe and Northern Wire contributed to this report.', '*Jane Roe, Northern Wire'],
    ['Source: Xinhua| 2020-08-15 12:00:00|Editor: ZD', '=Xinhua'],
    ['Source: Northern Wire News Agency', '=Northern Wire News Agency'],
  ])('%j credits %s', (line, names) => {
    const mark = { PERSON: '*', ORGANISATION: '' }
    const found = readCreditLine(line)
    for (const { name, start, end } of found) expect(line.slice(start, end)).toBe(name)
    expect(
      found.map(({ name, type, role }) => `${role === 'ORIGINATOR' ? '=' : ''}${mark[type]}${name}`).join(', '),
    ).toBe(names)
  })
})

describe('a copyright notice', () => {
  it.each([
    ['Copyright (c) 2020. RFE/RL, Inc. Reprinted with the permission of somebody', 2020, 'RFE/RL, Inc.'],
    ['\u00a9 2019 Northern Wire. All rights reserved.', 2019, 'Northern Wire'],
    ['Copyright 2004 Agence France-Presse', 2004, 'Agence France-Presse'],
    ['(c) Copyright Northern Wire Ltd. 2010-2012', 2010, 'Northern Wire Ltd.'],
    ['Copyright \u00a9 2005 AFP. All rights reserved. All information displayed', 2005, 'AFP'],
    ['&copy; Northern Herald', null, 'Northern Herald'],
    ['All rights reserved.', null, null],
  ])('%j', (line, year, holder) => expect(readCopyright(line)).toEqual({ year, holder }))
})

describe('an address', () => {
  it.each([
    ['https://example.org/a -b/1.htmlhtml', 'https://example.org/a-b/1.html', ['spaces-removed', 'ending-doubled']],
    ['https://example.org/a.htm.htm', 'https://example.org/a.htm', ['ending-doubled']],
    ['http:/example.org/a.htm', 'http://example.org/a.htm', ['scheme-mended']],
    ['hxxps://example.org/a', 'https://example.org/a', ['scheme-mended']],
    ['http://https://example.org/a', 'https://example.org/a', ['scheme-doubled']],
    ['www.example.org/a', 'https://www.example.org/a', ['scheme-added']],
    ['<https://example.org/?a=1&amp;b=2>.', 'https://example.org/?a=1&b=2', null],
    ['https://example.org/a.html', 'https://example.org/a.html', []],
    ['somewhere else', null, null],
    ['javascript:alert(1)', null, null],
  ])('%j is mended to %j', (raw, value, repairs) => {
    const found = repairUrl(raw)
    expect(found.value).toBe(value)
    if (repairs !== null) expect(found.repairs).toEqual(repairs)
  })
})

describe('a given name before what papers are called', () => {
  it.each([
    ['By Dana Press', ['Dana Press']],
    ['By Mia Quell and Dana Press', ['Mia Quell', 'Dana Press']],
    ['By Tom Herald and Ann Journal', ['Tom Herald', 'Ann Journal']],
  ])('%s is a person', (line, names) => {
    const { fields } = pageOf(
      `Harbour opens\n\n${line}\n\nAugust 15, 2020\n\nThe harbour of Alba opened on Monday, the board said.`,
    )
    expect(fields.authors).toMatchObject(names.map((name) => ({ name, type: 'PERSON' })))
  })
  it('but a paper is none', () => {
    const { fields } = pageOf(
      'Harbour opens\n\nBy Quay Press\n\nAugust 15, 2020\n\nThe harbour of Alba opened on Monday.',
    )
    expect(fields.authors).toMatchObject([{ name: 'Quay Press', type: 'ORGANISATION' }])
  })
})

describe('an organisation of the news', () => {
  it('is known by all its names and by its host', () => {
    expect(findOrganisation('Agence France-Presse')).toMatchObject({ name: 'AFP', kind: 'NEWS_AGENCY' })
    expect(findOrganisation('the Associated Press')?.name).toBe('AP')
    expect(findOrganisation('ITAR-TASS')?.name).toBe('TASS')
    expect(findOrganisation('time')).toBeNull()
    expect(findOrganisationByUrl('https://www.reuters.com/a/b')?.name).toBe('Reuters')
    expect(findOrganisationByUrl('https://example.org/reuters.com')).toBeNull()
  })

  it.each([
    ['Northland News Agency', 'NEWS_AGENCY'],
    ['Northern Wire', 'NEWS_AGENCY'],
    ['Radio Alba', 'BROADCASTER'],
    ['Alba TV', 'BROADCASTER'],
    ['The Alba Herald', 'NEWSPAPER'],
    ['Alba Evening Post', 'NEWSPAPER'],
    ['alba24.com', 'WEBSITE'],
    ['Ministry of Ports', 'GOVERNMENT'],
    ['Harbour Party', 'PARTY'],
    ['Alba Shipping Ltd', 'COMPANY'],
    ['Friends of the Harbour', 'OTHER_ORGANISATION'],
  ])('unknown to the list, %s is taken for a %s', (name, kind) => expect(guessSourceKind(name)).toBe(kind))
})
