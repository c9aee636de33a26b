import type { WordRoles } from '../word-role.ts'

/** Words that rules ask for by what they do, from any grammar (see `WordRole`). */
export const frenchRoles: WordRoles = [
  ['AND', 'et'],
  ['GENITIVE', "'s"],
  ['AS', "comme de d' en"],
  ['BY', 'par'],
  ['BINDS', "de d' du des à au aux en chez chargé chargée pour"],
  ['HEARER', 'à au aux devant auprès'],
  ['WORDS', 'mots termes yeux'],
  ['IN', 'en dans'],
  ['PLURAL', 'gens plusieurs certains quelques'],
]
