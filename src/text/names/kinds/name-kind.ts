export type NameKind = 'PERSON' | 'ORGANISATION' | 'PLACE' | 'OTHER'
