import type { PageProfile } from './page-profile.ts'

/** GlobalSecurity.org keeps copies of agencies' stories, under its own sections, banners and footers. */
export const globalsecurity: PageProfile = {
  name: 'globalsecurity',
  kind: 'MIRROR',
  organisation: { name: 'GlobalSecurity.org', kind: 'WEBSITE', roles: ['DISTRIBUTOR'] },
  signs: {
    lines: [/^Join the GlobalSecurity\.org mailing list/i, /^Weapons of Mass Destruction \(WMD\)$/],
    hosts: ['globalsecurity.org'],
    codes: [],
  },
  lines: [
    { name: 'charity', role: 'ADVERTISEMENT', where: 'ANYWHERE', pattern: /^UNITED24 - / },
    {
      name: 'offer',
      role: 'ADVERTISEMENT',
      where: 'ANYWHERE',
      pattern: /^(?:Find a Security Clearance Job|Win the adventure of a lifetime|.{1,120} - JOIN NOW$)/i,
    },
    {
      name: 'section',
      role: 'SECTION',
      where: 'HEAD',
      pattern: /^(?:Weapons of Mass Destruction(?: \(WMD\))?|Homeland Security|Military|Intelligence|Space)$/i,
    },
    {
      name: 'banner',
      role: 'BANNER',
      where: 'HEAD',
      pattern: /^!?\[+ ?[^\]]{0,80}\bbanner ?\]+(?:\([^)]{0,200}\))?$/i,
    },
    {
      name: 'reprint-notice',
      role: 'COPYRIGHT',
      where: 'FOOT',
      pattern: /^.{0,200}Reprinted with (?:the )?permission/i,
      longest: 600,
    },
    { name: 'mailing-list', role: 'FOOTER', where: 'FOOT', pattern: /^Join the (?:.{1,60} )?mailing list/i },
    { name: 'subscribe', role: 'FOOTER', where: 'FOOT', pattern: /^SUBSCRIBE For\b/i },
    { name: 'more-news', role: 'RELATED', where: 'FOOT', pattern: /^More News\b.{0,40}$/i, takesRest: true },
  ],
  dateOrder: null,
  sections: [],
  urlId: null,
  // /wmd/library/news/belarus/belarus-200815-rferl02.htm
  pathDate:
    /(?:^|[/\\])(?:[a-z0-9]+-){0,3}(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})-(?<code>[a-z][a-z-]*|[0-9a-f]+)\d*(?:\.html?)?(?:\.(?:txt|md))?$/i,
  listingPath: /(?:^|[/\\])index[\w-]{0,40}\.html?(?:\.txt)?$/i,
  language: null,
}
