import { NameClass } from '../lexicon/name-class.ts'

export const named =
  NameClass.PLACE |
  NameClass.ORGANISATION |
  NameClass.DEMONYM |
  NameClass.CALENDAR |
  NameClass.OTHER |
  NameClass.COMMON |
  NameClass.FUNCTION |
  NameClass.TITLE |
  NameClass.ORGANISATION_HEAD |
  NameClass.PLACE_HEAD
