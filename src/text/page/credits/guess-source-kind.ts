import type { SourceKind } from '../../../languages/source-kind.ts'

/** Words in a name that tell what kind of body it is, the first match deciding. */
const SIGNS: readonly (readonly [SourceKind, RegExp])[] = [
  [
    'GOVERNMENT',
    /^(?:the )?(?:government|state|presidential|ministerial|kremlin|army|police)\b.{0,20}\bpress (?:service|office)\b/i,
  ],
  ['NEWS_AGENCY', /\b(?:news agency|press agency|press service|news service|newswire|wire|telegraph agency|presse)\b/i],
  ['NEWS_AGENCY', /\b(?:agency|agentur|agencia|agence|agenzia|agencja)\b|^[A-Z]{3,5}$/],
  ['BROADCASTER', /\b(?:radio|rundfunk|fernsehen|tv|television|televisi\p{L}{1,4}|broadcast\p{L}{0,8}|channel|fm)\b/iu],
  [
    'GOVERNMENT',
    /\b(?:ministry|ministerium|department|government|embassy|office of|white house|kremlin|command|army|navy|air force|parliament|council|police)\b/i,
  ],
  ['PARTY', /\bparty\b|\bpartei\b|\bpartido\b|\bparti\b/i],
  ['WEBSITE', /\.(?:com|org|net|info|media|news|io|eu|ru|ua|by|[a-z]{2})$|\b(?:online|blog|website|portal)\b/i],
  [
    'NEWSPAPER',
    /\b(?:times|herald|post|tribune|gazette|gazeta|journal|chronicle|daily|weekly|news|newspapers?|courier|mail|star|sun|mirror|globe|guardian|observer|telegraph|zeitung|tagblatt|le|el|pravda|review|magazine|press|sentinel|examiner|record|bulletin|argus|standard|monitor|courant|packet|advertiser|register|leader|dispatch|inquirer|enquirer|ledger|telegram|express|echo|anzeiger|kurier|nachrichten|rundschau|allgemeine|morgenpost|volksblatt|diario|giornale|corriere|dagblad)\b/i,
  ],
  ['COMPANY', /\b(?:inc|llc|ltd|gmbh|corp|corporation|company|group|holding|plc)\b/i],
  ['NEWS_AGENCY', /^[A-Z]{2,8}$/],
]

/** Guesses the kind of an organisation that no list knows, from the words of its name. */
export function guessSourceKind(name: string): SourceKind {
  return SIGNS.find(([, sign]) => sign.test(name))?.[0] ?? 'OTHER_ORGANISATION'
}

/** Tells whether a name reads like an organisation's, as against a person's. */
export function looksLikeOrganisation(name: string): boolean {
  return ORGANISATION_WORD.test(name) || /^[A-Z]{2,5}$/.test(name)
}

const ORGANISATION_WORD =
  /\b(?:agency|news|newsroom|service|staff|desk|bureau|press|radio|tv|television|wire|newswire|times|herald|tribune|gazette|gazeta|chronicle|daily|correspondents|reporters|editors|editorial|board|team|office|ministry|department|association|institute|university|center|centre|inc|online|media|group|agentur|redaktion|agencia|agence|organi[sz]ation|corporation|foundation|committee|network|broadcasting|gmbh|ltd|llc|verlag|redacción|rédaction|redaktionen|diario)\b|\.(?:com|org|net)\b|\//i
