import type { NameLanguage } from '../../../languages/name-language.ts'
import { NameClass } from './name-class.ts'

export function addLanguage(language: NameLanguage, add: (list: string, bits: number) => void) {
  add(language.honorifics.male, NameClass.HONORIFIC | NameClass.HE)
  add(language.honorifics.female, NameClass.HONORIFIC | NameClass.SHE)
  add(language.honorifics.either, NameClass.HONORIFIC)
  add(language.titles, NameClass.TITLE)
  add(language.titlesMale, NameClass.TITLE | NameClass.HE)
  add(language.titlesFemale, NameClass.TITLE | NameClass.SHE)
  add(language.titleParts, NameClass.TITLE_PART)
  add(language.roles, NameClass.ROLE)
  for (const word of language.roles.trim().split(/\s+/)) add(`${word}s`, NameClass.COMMON)
  add(language.kinMale, NameClass.KIN | NameClass.HE)
  add(language.kinFemale, NameClass.KIN | NameClass.SHE)
  add(language.pronounsMale, NameClass.PRONOUN | NameClass.HE)
  add(language.pronounsFemale, NameClass.PRONOUN | NameClass.SHE)
  add(language.functionWords, NameClass.FUNCTION)
  add(language.calendar, NameClass.CALENDAR)
  add(language.particles, NameClass.PARTICLE)
  add(language.suffixes, NameClass.SUFFIX)
  add(language.speech, NameClass.SPEECH)
  add(language.placeHeads, NameClass.PLACE_HEAD)
  add(language.others, NameClass.OTHER)
}
