import type { PageProfile } from './page-profile.ts'

/** Voice of America: web stories, and the wire of its correspondents with header fields and ACT blocks. */
export const voa: PageProfile = {
  name: 'voa',
  kind: 'ORIGINATOR',
  organisation: { name: 'VOA', kind: 'BROADCASTER', roles: ['ORIGINATOR', 'PUBLISHER'] },
  signs: {
    lines: [
      /^!?\[+ ?voa banner/i,
      /^TYPE=(?:CORRESPONDENT REPORT|BACKGROUND REPORT|ENGLISH PROGRAMS?|ENGLISH PROGRAMS FEATURE|U-S OPINION ROUNDUP|ON THE LINE|SPECIAL REPORT|NEWSNOW)/,
      /^DATE=\d{1,2}\/\d{1,2}\/\d{2,4} ?(?:TYPE=|$)/,
      /^VOICED AT:/,
      /^By VOA News\b/i,
      /^(?:Source|Original)\s?: ?https?:\/\/(?:www\.)?voanews\.com/i,
    ],
    hosts: ['voanews.com'],
    codes: ['voa'],
  },
  lines: [
    { name: 'signed', role: 'FOOTER', where: 'FOOT', pattern: /^\(?SIGNED\)?$/ },
    { name: 'initials', role: 'FOOTER', where: 'FOOT', pattern: /^[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,4}$/ },
    { name: 'byline', role: 'BYLINE', where: 'HEAD', pattern: /^By VOA News\b/i, longest: 100 },
  ],
  // DATE=10/5/2004 is the fifth of October.
  dateOrder: 'MDY',
  sections: ['usa', 'africa', 'americas', 'east asia', 'europe', 'middle east', 'south & central asia'],
  // https://www.voanews.com/a/some-words/5544332.html
  urlId: /voanews\.com\/a\/(?:[^/\s]{1,300}\/)?(\d{5,12})\.html?/i,
  pathDate: null,
  listingPath: null,
  language: 'en',
}
