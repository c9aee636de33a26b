import { describe, expect, it } from 'vitest'
import { ALL_PROFILES } from '../../../src/text/page/profiles/all-profiles.ts'
import { generic } from '../../../src/text/page/profiles/generic.ts'
import { pageOf, problemOf } from './page-of.ts'

const STORY =
  'Voters stood in the rain all day and waited for the doors of the hall to open, which they did at noon on the dot.'
const SECOND = '"We waited," said Jane Roe, who had come with her dog.'
const THIRD = 'The count goes on until Monday, the election office said in the evening.'
const LIST = 'Join the GlobalSecurity.org mailing list'
const CHARITY = 'UNITED24 - Make a charitable donation in support of Northland!'
const TITLE = 'Northland Holds Its Vote'

interface Case {
  readonly path: string
  readonly lines: readonly string[]
  readonly profile: string
  readonly authors?: readonly string[]
  readonly published?: string | null
  readonly origin?: string
  readonly place?: string | null
  readonly credits: readonly string[]
  /** Roles above the first paragraph and below the last. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly paragraphs?: readonly string[]
}

const GS = 'DISTRIBUTOR GlobalSecurity.org'
const own = (name: string) => [GS, `ORIGINATOR ${name}`, `PUBLISHER ${name}`]

const CASES: Readonly<Record<string, Case>> = {
  'RFE/RL on the mirror': {
    path: 'wmd/library/news/belarus/belarus-200815-rferl02.htm',
    lines: [
      CHARITY,
      'Weapons of Mass Destruction (WMD)',
      '[ rfe/rl banner ]',
      TITLE,
      "By RFE/RL's Belarus Service August 15, 2020",
      `MINSK -- ${STORY}`,
      SECOND,
      'With reporting by Reuters and AFP',
      'Source: https://www.rferl.org/a/northland -votes/30785333.htmlhtml',
      'Copyright (c) 2020. RFE/RL, Inc. Reprinted with the permission of RFE/RL, 1201 Connecticut Ave NW.',
      LIST,
    ],
    profile: 'globalsecurity+rferl',
    authors: ["RFE/RL's Belarus Service"],
    published: '2020-08-15',
    place: 'MINSK',
    credits: [...own('RFE/RL'), 'CONTRIBUTOR Reuters', 'CONTRIBUTOR AFP'],
    above: ['ADVERTISEMENT', 'SECTION', 'BANNER', 'HEADLINE', 'BYLINE'],
    below: ['CREDIT', 'SOURCE_URL', 'COPYRIGHT', 'FOOTER'],
  },
  'RFE/RL of other years, told by its file name': {
    path: 'intell-060908-rferl01.htm',
    lines: [
      'Intelligence',
      '![[ rfe/rl banner ]](/images/rferl.gif)',
      TITLE,
      `(RFE/RL) September 8, 2006 -- ${STORY}`,
      SECOND,
      '(Reuters, AFP, AP)',
      'Copyright (c) 2006. RFE/RL, Inc. Reprinted with the permission of RFE/RL.',
      LIST,
    ],
    profile: 'globalsecurity+rferl',
    published: '2006-09-08',
    credits: [...own('RFE/RL'), 'CONTRIBUTOR Reuters', 'CONTRIBUTOR AFP', 'CONTRIBUTOR AP'],
    above: ['SECTION', 'BANNER', 'HEADLINE'],
    below: ['CREDIT', 'COPYRIGHT', 'FOOTER'],
  },
  'RFE/RL with a date for a dateline': {
    path: 'ukraine-041129-rferl01.htm',
    lines: [
      'Military',
      TITLE,
      `29 November 2004 -- ${STORY}`,
      SECOND,
      'NTB-AFP-DPA',
      'Text Reprinted with the permission of RFE/RL',
      LIST,
    ],
    profile: 'globalsecurity+rferl',
    published: '2004-11-29',
    credits: [...own('RFE/RL'), 'CONTRIBUTOR NTB', 'CONTRIBUTOR AFP', 'CONTRIBUTOR DPA'],
    above: ['SECTION', 'HEADLINE'],
    below: ['CREDIT', 'COPYRIGHT', 'FOOTER'],
  },
  'a VOA web story': {
    path: 'mil-090526-voa02.htm',
    lines: [
      'Military',
      '[ voa banner ]',
      TITLE,
      'By VOA News',
      '26 May 2009',
      STORY,
      SECOND,
      'Some information for this report was provided by AFP, AP and Reuters.',
      LIST,
    ],
    profile: 'globalsecurity+voa',
    authors: ['VOA News'],
    published: '2009-05-26',
    credits: [...own('VOA'), 'CONTRIBUTOR AFP', 'CONTRIBUTOR AP', 'CONTRIBUTOR Reuters'],
    above: ['SECTION', 'BANNER', 'HEADLINE', 'BYLINE', 'DATE'],
    below: ['CREDIT', 'FOOTER'],
  },
  'a VOA wire, under an odd file name': {
    path: 'sec-041005-27f1ccf3.htm',
    lines: [
      'Homeland Security',
      'DATE=10/5/2004',
      'TYPE=CORRESPONDENT REPORT',
      'TITLE=NORTHLAND VOTE (L)',
      'NUMBER=2-319000',
      'BYLINE=JANE ROE',
      'DATELINE=PORT ALBA',
      'CONTENT=',
      'VOICED AT:',
      `HEADLINE: ${TITLE}`,
      'INTRO: Northland votes today.',
      `TEXT: ${STORY}`,
      SECOND,
      `${THIRD} (SIGNED)`,
      'NEB/JR/KL',
      LIST,
    ],
    profile: 'globalsecurity+voa',
    authors: ['Jane Roe'],
    published: '2004-10-05',
    place: 'PORT ALBA',
    credits: own('VOA'),
    above: [
      'SECTION',
      'WIRE_HEADER',
      'DATE',
      'WIRE_HEADER',
      'WIRE_HEADER',
      'WIRE_HEADER',
      'WIRE_HEADER',
      'BYLINE',
      'WIRE_HEADER',
      'DATE',
      'WIRE_HEADER',
      'WIRE_HEADER',
      'WIRE_HEADER',
      'HEADLINE',
      'WIRE_HEADER',
      'STANDFIRST',
      'WIRE_HEADER',
    ],
    below: ['FOOTER', 'FOOTER', 'FOOTER'],
    paragraphs: [STORY, SECOND, THIRD],
  },
  'a VOA story with a date that is none, and another story below': {
    path: 'iraq-030131-voa01.htm',
    lines: [
      'Military',
      TITLE,
      '31 Jan 2003 2003',
      'VOA News',
      STORY,
      SECOND,
      'More News',
      'Fish found in the sea',
      'A big fish was found, they said.',
      'Join the mailing list',
      LIST,
    ],
    profile: 'globalsecurity+voa',
    authors: ['VOA News'],
    published: '2003-01-31',
    origin: 'URL',
    credits: own('VOA'),
    above: ['SECTION', 'HEADLINE', 'DATE', 'BYLINE'],
    below: ['RELATED', 'RELATED', 'RELATED', 'FOOTER', 'FOOTER'],
  },
  Xinhua: {
    path: 'china-200815-xinhua01.htm',
    lines: [
      TITLE,
      'Source: Xinhua| 2020-08-15 12:00:00|Editor: ZD',
      `BEIJING, Aug. 15 (Xinhua) -- ${STORY}`,
      SECOND,
      'Enditem',
      LIST,
    ],
    profile: 'globalsecurity+xinhua',
    published: '2020-08-15',
    place: 'BEIJING',
    credits: own('Xinhua'),
    above: ['HEADLINE', 'CREDIT'],
    below: ['FOOTER', 'FOOTER'],
  },
  KCNA: {
    path: 'dprk-210308-kcna01.htm',
    lines: [
      'Weapons of Mass Destruction (WMD)',
      '[ kcna banner ]',
      TITLE,
      'KCNA',
      'Date: March 8, 2021',
      `    Pyongyang, March 8 (KCNA) -- ${STORY}`,
      `    ${SECOND}`,
      `    ${THIRD} -0-`,
      'www.kcna.kp (2021.03.08.)',
      LIST,
    ],
    profile: 'globalsecurity+kcna',
    authors: ['KCNA'],
    published: '2021-03-08',
    place: 'Pyongyang',
    credits: own('KCNA'),
    above: ['SECTION', 'BANNER', 'HEADLINE', 'BYLINE', 'DATE'],
    below: ['FOOTER', 'FOOTER', 'FOOTER'],
    paragraphs: [STORY, SECOND, THIRD],
  },
  IRNA: {
    path: 'iran-200815-irna01.htm',
    lines: [
      'Military',
      TITLE,
      'IRNA - Islamic Republic News Agency',
      'August 15, 2020',
      `Tehran, IRNA -- ${STORY}`,
      SECOND,
      '9417**1416',
      'Follow us on Twitter @IrnaEnglish',
      LIST,
    ],
    profile: 'globalsecurity+irna',
    authors: ['IRNA'],
    published: '2020-08-15',
    place: 'Tehran',
    credits: own('IRNA'),
    above: ['SECTION', 'HEADLINE', 'BYLINE', 'DATE'],
    below: ['FOOTER', 'FOOTER', 'FOOTER'],
  },
  TASS: {
    path: 'russia-200815-tass01.htm',
    lines: [TITLE, 'TASS Russian News Agency', '15 August 2020', `MOSCOW, August 15. /TASS/. ${STORY}`, SECOND, LIST],
    profile: 'globalsecurity+tass',
    authors: ['TASS Russian News Agency'],
    published: '2020-08-15',
    place: 'MOSCOW',
    credits: own('TASS'),
    above: ['HEADLINE', 'BYLINE', 'DATE'],
    below: ['FOOTER'],
  },
  'RIA Novosti': {
    path: 'russia-131022-rianovosti01.htm',
    lines: [
      'Military',
      TITLE,
      'RIA Novosti',
      '00:22 22/10/2013',
      `MOSCOW, October 22 (RIA Novosti) – ${STORY}`,
      SECOND,
      LIST,
    ],
    profile: 'globalsecurity+ria-novosti',
    authors: ['RIA Novosti'],
    published: '2013-10-22',
    place: 'MOSCOW',
    credits: own('RIA Novosti'),
    above: ['SECTION', 'HEADLINE', 'BYLINE', 'DATE'],
    below: ['FOOTER'],
  },
  'a ministry on the mirror': {
    path: 'ukraine-260608-ukraine-mod02.htm',
    lines: [CHARITY, 'Military', TITLE, 'Ministry of Defence of Ukraine', 'June 8, 2026', STORY, SECOND, LIST],
    profile: 'globalsecurity',
    authors: ['Ministry of Defence of Ukraine'],
    published: '2026-06-08',
    credits: [GS, 'ORIGINATOR Ministry of Defence of Ukraine'],
    above: ['ADVERTISEMENT', 'SECTION', 'HEADLINE', 'BYLINE', 'DATE'],
    below: ['FOOTER'],
  },
  'a paper on the mirror, its date behind its byline': {
    path: 'china-260729-globaltimes05.htm',
    lines: ['Military', TITLE, 'Global Times', 'By Liu Roe Published: Jul 29, 2026 10:00 PM', STORY, SECOND, LIST],
    profile: 'globalsecurity',
    authors: ['Global Times', 'Liu Roe'],
    published: '2026-07-29',
    credits: [GS, 'ORIGINATOR Global Times'],
    above: ['SECTION', 'HEADLINE', 'BYLINE', 'BYLINE'],
    below: ['FOOTER'],
  },
  'a wire on the mirror, offers stacked above and leaks below': {
    path: 'space-050204-afp01.htm',
    lines: [
      'Find a Security Clearance Job!',
      'Win the adventure of a lifetime!',
      'A great offer - JOIN NOW',
      'Space',
      TITLE,
      'VIENNA (AFP) Feb 04, 2005',
      STORY,
      SECOND,
      '@h= @b= [pol][top]',
      'SUBSCRIBE For more',
      LIST,
    ],
    profile: 'globalsecurity',
    published: '2005-02-04',
    place: 'VIENNA',
    credits: [GS, 'ORIGINATOR AFP'],
    above: ['ADVERTISEMENT', 'ADVERTISEMENT', 'ADVERTISEMENT', 'SECTION', 'HEADLINE', 'DATE'],
    below: ['FOOTER', 'FOOTER', 'FOOTER'],
  },
  'a wire that passes on another': {
    path: 'a.txt',
    lines: [
      TITLE,
      `MOSCOW (UrduPoint News / Sputnik - 17th August, 2020) ${STORY}`,
      SECOND,
      'See also:',
      'Another story',
    ],
    profile: 'generic',
    published: '2020-08-17',
    place: 'MOSCOW',
    credits: ['ORIGINATOR UrduPoint', 'ORIGINATOR Sputnik'],
    above: ['HEADLINE'],
    below: ['RELATED', 'RELATED'],
  },
  'a page whose date is of the future': {
    path: 'x-200815-rferl01.htm',
    lines: [TITLE, 'By RFE/RL August 15, 2040', `MINSK -- ${STORY}`, SECOND, LIST],
    profile: 'globalsecurity+rferl',
    authors: ['RFE/RL'],
    published: '2020-08-15',
    origin: 'URL',
    place: 'MINSK',
    credits: own('RFE/RL'),
    above: ['HEADLINE', 'BYLINE'],
    below: ['FOOTER'],
  },
}

describe('a page of', () => {
  it.each(Object.entries(CASES))('%s', (_, expected) => {
    const { path, lines, authors = [], origin = 'PAGE', place = null, paragraphs = [STORY, SECOND] } = expected
    const { fields, blocks, cut, profile, ...page } = pageOf(lines.join('\n\n'), path)
    const roles = blocks.map(({ role }) => role)
    expect({
      profile,
      headline: cut(fields.headline),
      authors: fields.authors.map(({ name }) => name),
      published: fields.published?.value ?? null,
      origin: fields.published?.origin,
      place: cut(fields.place),
      credits: fields.credits.map(({ role, name }) => `${role} ${name}`),
      above: roles.slice(0, roles.indexOf('PARAGRAPH')),
      below: roles.slice(roles.lastIndexOf('PARAGRAPH') + 1),
      paragraphs: page.paragraphs.map(cut),
    }).toEqual({
      profile: expected.profile,
      headline: TITLE,
      authors,
      published: expected.published,
      origin,
      place,
      credits: expected.credits,
      above: expected.above,
      below: expected.below,
      paragraphs,
    })
  })

  it('a mirror that lists stories is refused by its name', () => {
    expect(problemOf(`${TITLE}\n\n${STORY}\n\n${LIST}`, 'wmd/library/news/index-2020.htm')).toMatchObject({
      code: 'LISTING',
    })
  })
})

/** Characters of a line. */
const LONG = 50_000

describe('every profile', () => {
  it('is named once, the generic one last', () => {
    const names = ALL_PROFILES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(ALL_PROFILES.at(-1)).toBe(generic)
  })

  it.each(ALL_PROFILES)(
    '$name: its patterns begin at the line’s start, and read a very long line to its end',
    ({ lines, signs }) => {
      for (const pattern of [...lines.map((rule) => rule.pattern), ...signs.lines]) {
        expect(pattern.source).toMatch(/^\^/)
        for (const unit of ['a', ' ', 'A ', '([', 'By A, ', '1/', '- ', 'Source: ']) {
          pattern.test(unit.repeat(LONG / unit.length)) // one that goes back and forth would not end in time
        }
      }
    },
  )

  it.each(ALL_PROFILES.filter(({ kind }) => kind !== 'GENERIC').map(({ name }) => name))(
    '%s has a page here',
    (name) => {
      expect(Object.values(CASES).some(({ profile }) => profile.split('+').includes(name))).toBe(true)
    },
  )
})
