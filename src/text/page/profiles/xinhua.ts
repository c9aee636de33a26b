import type { PageProfile } from './page-profile.ts'

/** Xinhua: `Source: Xinhua| time |Editor: initials` above the story, `CITY, Aug. 15 (Xinhua) -- `, `Enditem` below. */
export const xinhua: PageProfile = {
  name: 'xinhua',
  kind: 'ORIGINATOR',
  organisation: { name: 'Xinhua', kind: 'NEWS_AGENCY', roles: ['ORIGINATOR', 'PUBLISHER'] },
  signs: {
    lines: [
      /^Source: ?Xinhua\b/i,
      /^.{3,60}\(Xinhua\) ?(?:--|[\u2013\u2014])/,
      /^!?\[+ ?xinhua banner/i,
      /^(?:Source|Original)\s?: ?https?:\/\/(?:www\.)?(?:xinhuanet\.com|news\.cn)/i,
    ],
    hosts: ['xinhuanet.com', 'news.cn'],
    codes: ['xinhua', 'xna'],
  },
  lines: [
    { name: 'source-line', role: 'CREDIT', where: 'ANYWHERE', pattern: /^Source: ?Xinhua ?(?:\||$)/i, longest: 120 },
    { name: 'editor', role: 'CREDIT', where: 'ANYWHERE', pattern: /^Editor: ?[\p{L} .-]{2,30}$/iu },
    { name: 'end', role: 'FOOTER', where: 'FOOT', pattern: /^(?:Enditem|\(?End\)?)\.?$/i },
    { name: 'video', role: 'RELATED', where: 'ANYWHERE', pattern: /^(?:KEY WORDS|Explore Xinhuanet)\b/i },
  ],
  dateOrder: null,
  sections: ['china', 'world', 'asia & pacific', 'sci & tech'],
  // http://www.xinhuanet.com/english/2020-08/15/c_139292929.htm
  urlId: /(?:xinhuanet\.com|news\.cn)\/.{0,80}\/c_(\d{6,12})(?:_\d+)?\.html?/i,
  pathDate: /(?:xinhuanet\.com|news\.cn)\/(?:english\/)?(?<y>\d{4})-(?<m>\d{2})\/(?<d>\d{2})\//i,
  listingPath: null,
  language: 'en',
}
