import type { WordRoles } from '../word-role.ts'

/** Words that rules ask for by what they do, from any grammar (see `WordRole`). */
export const germanRoles: WordRoles = [
  ['AND', 'und sowie'],
  ['GENITIVE', "'s"],
  ['BINDS', 'in von aus für'],
  ['ACCORDING', 'laut'],
  ['ACCORDING_AFTER', 'zufolge'],
  ['SO', 'so'],
  ['PLURAL', 'leute menschen kinder frauen männer viele einige mehrere'],
  ['MEDIUM', 'interview gespräch mitteilung erklärung rede brief tweet post statement blog'],
]
