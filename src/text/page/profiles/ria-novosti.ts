import type { PageProfile } from './page-profile.ts'

/** RIA Novosti: the agency as byline, `00:22 22/10/2013` above, `MOSCOW, October 22 (RIA Novosti) \u2013 `. */
export const riaNovosti: PageProfile = {
  name: 'ria-novosti',
  kind: 'ORIGINATOR',
  organisation: { name: 'RIA Novosti', kind: 'NEWS_AGENCY', roles: ['ORIGINATOR', 'PUBLISHER'] },
  signs: {
    lines: [/^RIA Novosti$/i, /^!?\[+ ?(?:ria novosti|rian) banner/i, /^.{3,60}\(RIA Novosti\b/],
    hosts: ['rian.ru', 'ria.ru'],
    codes: ['rianovosti', 'rian'],
  },
  lines: [{ name: 'byline', role: 'BYLINE', where: 'HEAD', pattern: /^RIA Novosti$/i }],
  dateOrder: 'DMY',
  sections: ['russia', 'world', 'defense', 'business', 'opinion & analysis'],
  // http://en.rian.ru/world/20131022/184287373.html
  urlId: /(?:rian?|rian)\.ru\/[\w/]{1,40}\/(\d{6,14})(?:-[\w-]{1,100})?\.html?/i,
  pathDate: /(?:rian?|rian)\.ru\/\w{1,40}\/(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})\//i,
  listingPath: null,
  language: null,
}
