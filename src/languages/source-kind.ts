export type SourceKind =
  | 'NEWS_AGENCY'
  | 'BROADCASTER'
  | 'NEWSPAPER'
  | 'WEBSITE'
  | 'GOVERNMENT'
  | 'COMPANY'
  | 'PARTY'
  | 'OTHER_ORGANISATION'
