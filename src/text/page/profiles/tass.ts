import type { PageProfile } from './page-profile.ts'

/** TASS and wires like it: `MOSCOW, August 15. /TASS/. ` before the story, the agency's name as byline. */
export const tass: PageProfile = {
  name: 'tass',
  kind: 'ORIGINATOR',
  organisation: { name: 'TASS', kind: 'NEWS_AGENCY', roles: ['ORIGINATOR', 'PUBLISHER'] },
  signs: {
    lines: [
      /^(?:ITAR-TASS|TASS|TASS Russian News Agency)$/i,
      /^!?\[+ ?(?:itar-)?tass banner/i,
      /^.{3,50}\. ?\/(?:ITAR-)?TASS\//,
      /^.{3,50}\((?:ITAR-)?TASS\)/,
    ],
    hosts: ['tass.com', 'tass.ru'],
    codes: ['tass', 'itartass'],
  },
  lines: [
    {
      name: 'byline',
      role: 'BYLINE',
      where: 'HEAD',
      pattern: /^(?:ITAR-TASS|TASS|TASS Russian News Agency)$/i,
    },
    { name: 'stamp', role: 'DATE', where: 'HEAD', pattern: /^\d{1,2} \p{L}{3,9}, \d{1,2}:\d{2}$/u },
  ],
  dateOrder: 'DMY',
  sections: ['russian politics & diplomacy', 'world', 'military & defense', 'business & economy', 'society & culture'],
  // https://tass.com/politics/1189455
  urlId: /tass\.(?:com|ru)\/[a-z-]{2,40}\/(\d{5,12})/i,
  pathDate: null,
  listingPath: null,
  language: null,
}
