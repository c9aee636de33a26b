import type { PageProfile } from './page-profile.ts'

/** KCNA: the agency's name as byline, indented `City, March 8 (KCNA) -- `, `-0-` and a dated mark at the end. */
export const kcna: PageProfile = {
  name: 'kcna',
  kind: 'ORIGINATOR',
  organisation: { name: 'KCNA', kind: 'NEWS_AGENCY', roles: ['ORIGINATOR', 'PUBLISHER'] },
  signs: {
    lines: [
      /^KCNA$/,
      /^!?\[+ ?kcna banner/i,
      /^.{3,60}\(KCNA\) ?(?:--|[\u2013\u2014])/,
      /^Korean Central News Agency(?: of DPRK)?$/i,
    ],
    hosts: ['kcna.kp', 'kcna.co.jp'],
    codes: ['kcna'],
  },
  lines: [
    {
      name: 'byline',
      role: 'BYLINE',
      where: 'HEAD',
      pattern: /^(?:KCNA|Korean Central News Agency(?: of DPRK)?)(?: \(?via .{2,40})?$/i,
      longest: 80,
    },
    {
      name: 'calendar',
      role: 'DATE',
      where: 'HEAD',
      pattern: /^(?:Juche \d{2,3} ?\(\d{4}\)|.{3,20} Juche ?\d{2,3})$/i,
      longest: 40,
    },
    { name: 'end', role: 'FOOTER', where: 'FOOT', pattern: /^-? ?0 ?-?$/ },
    { name: 'stamp', role: 'FOOTER', where: 'FOOT', pattern: /^www\.kcna\.kp \(.{3,30}\)$/i },
  ],
  dateOrder: null,
  sections: [],
  urlId: null,
  // http://www.kcna.co.jp/item/2006/200603/news03/09.htm
  pathDate: /kcna\.co\.jp\/item\/(?<y>\d{4})\/\d{4}(?<m>\d{2})\/news\d{2}\/(?<d>\d{2})\.htm/i,
  listingPath: null,
  language: 'en',
}
