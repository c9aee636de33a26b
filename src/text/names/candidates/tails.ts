import { NameClass } from '../lexicon/name-class.ts'

export const tails = NameClass.ORGANISATION_HEAD | NameClass.PLACE_HEAD
export const known = NameClass.PLACE | NameClass.DEMONYM | NameClass.ORGANISATION | NameClass.CALENDAR
