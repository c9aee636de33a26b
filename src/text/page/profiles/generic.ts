import { FURNITURE } from './furniture-data.ts'
import { MORE_FURNITURE } from './furniture-more-data.ts'
import type { PageProfile } from './page-profile.ts'

/** Lines that pages of any publisher may have. Tried after the rules of the page's own profiles. */
export const generic: PageProfile = {
  name: 'generic',
  kind: 'GENERIC',
  organisation: null,
  signs: { lines: [], hosts: [], codes: [] },
  lines: [
    {
      name: 'advertisement',
      role: 'ADVERTISEMENT',
      where: 'ANYWHERE',
      pattern:
        /^(?:-+ ?)?(?:advertisement|advertising|sponsored content|paid content|story continues below(?: advertisement)?|article continues (?:below|after)(?: .{2,30})?)(?: ?-+)?$/i,
    },
    {
      name: 'image',
      role: 'BANNER',
      where: 'HEAD',
      pattern:
        /^(?:!\[[^\]]{0,200}\]\([^)]{0,300}\)|!?\[+ ?[^\]]{0,80}\b(?:banner|logo|image|photo) ?\]+(?:\([^)]{0,200}\))?)$/i,
    },
    {
      name: 'release-notice',
      role: 'BANNER',
      where: 'HEAD',
      pattern:
        /^(?:(?:for immediate|press|media|news) release|embargoed (?:until|for) .{2,60}|(?:media |press )?(?:contacts?|enquiries|inquiries) ?: .{2,120})[.:]?$/i,
    },
    {
      name: 'cms-leak',
      role: 'FOOTER',
      where: 'ANYWHERE',
      pattern: /^(?:@\w{1,12}=|\[\w{2,8}\]\[\w{2,8}\])[^.]{0,120}$/,
    },
    {
      name: 'navigation',
      role: 'FOOTER',
      where: 'HEAD',
      pattern:
        /^(?:home(?: ?[>|/] ?.{1,80})?|skip to (?:main )?content|print(?: this page)?|share(?: this)?|menu|search|log ?in|back to .{2,40})$/i,
    },
    {
      name: 'reporting-by',
      role: 'CREDIT',
      where: 'FOOT',
      pattern:
        /^(?:[-\u2013\u2014]{1,3} ?)?[([]?(?:(?:with )?(?:additional |extra |further )?(?:reporting|contributions?|contributing|writing|editing|material|translation|files?|inputs?) (?:by|from)|with (?:files|material|inputs?|agencies)\b|(?:written|edited|reported|compiled|translated|produced) (?:and (?:written|edited|reported) )?(?:by|from the .{2,20} by)|based on (?:reporting|reports|material|information) (?:by|from)|contributing:) /i,
    },
    {
      name: 'contributed',
      role: 'CREDIT',
      where: 'FOOT',
      pattern: /^.{3,240} (?:also )?contributed (?:to this (?:report|story|article)|reporting|from .{2,40})\.?$/i,
    },
    {
      name: 'published-by',
      role: 'CREDIT',
      where: 'FOOT',
      pattern:
        /^(?:this|the) (?:story|article|report|piece|post|interview) (?:by .{2,60}? (?:was|is|has been) (?:first |originally )?published\b|(?:was|is|has been) (?:(?:first|originally|automatically) )?(?:generated|created|published|posted|appeared) (?:by|in) \p{Lu})/iu,
    },
    {
      name: 'initials',
      role: 'FOOTER',
      where: 'FOOT',
      // `hh/ph/ts`: of those who wrote, edited and sent it
      pattern: /^[a-z]{1,4}(?:[/-][a-z]{1,4}){1,6}$/,
      longest: 40,
    },
    {
      name: 'text-from',
      role: 'CREDIT',
      where: 'FOOT',
      pattern:
        /^(?:this (?:story|article|report) (?:was|is|has been) (?:originally |first |also )?(?:provided|published|produced|reported|written|based|distributed|translated|supplied) |some (?:material|information) ).{0,60}\b(?:from|by|with|on|in)\b/i,
    },
    {
      name: 'source-address',
      role: 'SOURCE_URL',
      where: 'ANYWHERE',
      pattern:
        /^(?:source|original|original article|originally published at|link|url|read the original|quelle|источник) ?:? ?\(?<?https?: ?\/\//i,
      longest: 500,
    },
    {
      name: 'labelled-link',
      role: 'RELATED',
      where: 'FOOT',
      pattern: /^[^:]{0,40}: ?\(?<?https?: ?\/\//i,
      longest: 500,
    },
    {
      name: 'address',
      role: 'SOURCE_URL',
      where: 'FOOT',
      pattern: /^<?(?:https?:\/\/|www\.)[^\s/]{3,120}\/\S{4,300}$/i,
      longest: 500,
    },
    {
      name: 'source',
      role: 'CREDIT',
      where: 'FOOT',
      // Names only: `Source: officials at the port say so` is a sentence.
      pattern:
        /^(?:Sources?|SOURCES?|Quelle|Fuente|Fonte|Источник|Джерело|Крыніца) ?: ?\p{Lu}[^\s"]{0,40}(?: (?:[\p{Lu}\d|/&(-][^\s"]{0,40}|of|the|and|for|on|de|del|via)){0,14}$/u,
      longest: 140,
    },
    {
      name: 'copyright-year',
      role: 'COPYRIGHT',
      where: 'ANYWHERE',
      pattern: /^(?:copyright ?(?:\(c\)|©)?|©|\(c\)) ?\d{4}\b/i,
      longest: 600,
    },
    {
      name: 'copyright',
      role: 'COPYRIGHT',
      where: 'FOOT',
      pattern:
        /^(?:(?:[Cc]opyright|COPYRIGHT)(?: ?(?:\([cC]\)|©|&copy;)| (?:by|BY)? ?[\p{Lu}\d])|\([cC]\) ?[\p{Lu}\d]|©|&copy;|[Aa]ll rights reserved|ALL RIGHTS RESERVED|Alle Rechte vorbehalten|Tous droits réservés)/u,
      longest: 600,
    },
    {
      name: 'reprint-notice',
      role: 'COPYRIGHT',
      where: 'FOOT',
      pattern:
        /^.{0,200}(?:reprinted with (?:the )?permission|all rights reserved|may not be (?:published|reproduced|republished))/i,
      longest: 500,
    },
    {
      name: 'mailing-list',
      role: 'FOOTER',
      where: 'FOOT',
      pattern:
        /^(?:join|subscribe to|sign up (?:for|to)) (?:the|our) (?:.{1,60} )?(?:mailing list|newsletter|newsletters|channel)\b/i,
    },
    {
      name: 'subscribe',
      role: 'FOOTER',
      where: 'FOOT',
      pattern:
        /^(?:subscribe|follow us|sign up|click here|like us|download (?:the|our) app|print this|share this|email this|back to top|top of page|contact us)\b[^"]{0,120}$/i,
    },
    {
      name: 'end-mark',
      role: 'FOOTER',
      where: 'FOOT',
      pattern: /^(?:-+ ?(?:0|30|ends?) ?-+|#{2,5}|\*{3,5}|\(?ends?\)?|\(?enditem\)?|<end>)\.?$/i,
    },
    {
      name: 'related',
      role: 'RELATED',
      where: 'ANYWHERE',
      pattern:
        /^[*_]{0,3}(?:see also|related|related (?:stories|articles|news|links|content|coverage|topics)|read (?:more|also|next)|also read|more on this(?: story)?|recommended|most (?:read|popular)|you may also like|don't miss)(?:$| ?:)[^"]{0,200}$/i,
    },
    ...FURNITURE,
    ...MORE_FURNITURE,
  ],
  dateOrder: null,
  sections: (
    'world,politics,national,international,business,economy,finance,markets,sports,sport,culture,arts,science,health,' +
    'technology,education,environment,crime,weather,society,community,lifestyle,entertainment,travel,opinion,comment,' +
    'analysis,interview,feature,features,local,regional,europe,asia,africa,americas,middle east,world news,top stories,' +
    'news,in brief,news in brief,briefs,' +
    'politik,wirtschaft,kultur,ausland,inland,lokales,regionales,meinung,kommentar,wissen,panorama,kurz notiert,' +
    'deportes,política,economía,cultura,internacional,nacional,sociedad,opinión,entrevista,sucesos'
  ).split(','),
  urlId: null,
  // 2020-08-15-some-words.txt, /2020/08/15/some-words.md
  pathDate: /(?:^|[/\\_-])(?<y>(?:19|20)\d{2})([-_/]?)(?<m>\d{2})\2(?<d>\d{2})(?=[-_./\\]|$)/,
  listingPath: null,
  language: null,
}
