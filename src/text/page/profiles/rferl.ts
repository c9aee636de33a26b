import type { PageProfile } from './page-profile.ts'

/** Radio Free Europe/Radio Liberty: language services as authors, `CITY -- ` datelines, numbered addresses. */
export const rferl: PageProfile = {
  name: 'rferl',
  kind: 'ORIGINATOR',
  organisation: { name: 'RFE/RL', kind: 'BROADCASTER', roles: ['ORIGINATOR', 'PUBLISHER'] },
  signs: {
    lines: [
      /^!?\[+ ?rfe\/?rl banner/i,
      /^By RFE\/RL(?:'s)?\b/,
      /^(?:Source|Original)\s?: ?https?:\/\/(?:www\.)?rferl\.org/i,
      /^Copyright .{0,30}\bRFE\/RL, Inc\./,
    ],
    hosts: ['rferl.org'],
    codes: ['rferl'],
  },
  lines: [
    { name: 'banner', role: 'BANNER', where: 'HEAD', pattern: /^!?\[+ ?rfe\/?rl banner ?\]+(?:\([^)]{0,200}\))?$/i },
    {
      name: 'byline',
      role: 'BYLINE',
      where: 'HEAD',
      pattern: /^By RFE\/RL(?:'s [\p{L} -]{2,40} (?:Service|Bureau|Unit|Desk))?(?=$| [\p{L}\d])/u,
      longest: 120,
    },
    {
      name: 'based-on',
      role: 'CREDIT',
      where: 'FOOT',
      pattern: /^(?:With (?:additional )?reporting (?:by|from)|Based on reporting by|Written by .{2,80} based on) /i,
    },
    {
      name: 'copyright',
      role: 'COPYRIGHT',
      where: 'FOOT',
      pattern: /^Copyright .{0,40}RFE\/RL/i,
      longest: 600,
    },
  ],
  dateOrder: 'MDY',
  sections: [],
  // https://www.rferl.org/a/some-words/30785333.html, or https://www.rferl.org/a/1234567.html
  urlId: /rferl\.org\/(?:a|content)\/(?:[^/\s]{1,300}\/)?(\d{5,12})\.html?/i,
  pathDate: null,
  listingPath: null,
  language: 'en',
}
