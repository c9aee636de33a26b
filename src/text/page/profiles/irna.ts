import type { PageProfile } from './page-profile.ts'

/** IRNA: `IRNA - Islamic Republic News Agency` as byline, `Tehran, Aug 15, IRNA - ` and numbers of desks at the end. */
export const irna: PageProfile = {
  name: 'irna',
  kind: 'ORIGINATOR',
  organisation: { name: 'IRNA', kind: 'NEWS_AGENCY', roles: ['ORIGINATOR', 'PUBLISHER'] },
  signs: {
    lines: [
      /^(?:IRNA|IRNA - Islamic Republic News Agency|Islamic Republic News Agency)(?:, .{3,30})?$/i,
      /^!?\[+ ?irna banner/i,
      /^[\p{L} .,\d]{3,50}, IRNA ?(?:--|[-\u2013\u2014])/u,
    ],
    hosts: ['irna.ir'],
    codes: ['irna'],
  },
  lines: [
    {
      name: 'byline',
      role: 'BYLINE',
      where: 'HEAD',
      pattern: /^(?:IRNA|IRNA - Islamic Republic News Agency|Islamic Republic News Agency)$/i,
    },
    {
      name: 'desk-numbers',
      role: 'FOOTER',
      where: 'FOOT',
      pattern: /^(?:\d{3,4}(?:\*\*|\/)){1,3}\d{0,4}(?: .{0,60})?$/,
    },
    { name: 'follow', role: 'FOOTER', where: 'FOOT', pattern: /^Follow us on Twitter\b/i },
    { name: 'end', role: 'FOOTER', where: 'FOOT', pattern: /^End$/i },
  ],
  dateOrder: null,
  sections: ['politics', 'economy', 'society', 'nuclear issue'],
  // https://en.irna.ir/news/83912345/Some-words
  urlId: /irna\.ir\/(?:en\/)?[Nn]ews\/(\d{5,12})/,
  pathDate: null,
  listingPath: null,
  language: 'en',
}
