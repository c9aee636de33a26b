import type { WordRoles } from '../word-role.ts'

/** Words that rules ask for by what they do, from any grammar (see `WordRole`). */
export const spanishRoles: WordRoles = [
  ['AND', 'y e'],
  ['AS', 'de como'],
  ['GENITIVE', "'s"],
  ['BINDS', 'de del al'],
  ['HEARER', 'a al'],
  ['MEDIUM', 'tuit tweet post blog debate'],
]
