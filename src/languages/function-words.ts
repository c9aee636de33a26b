import { LANGUAGES } from './languages.ts'

/** Words that hold sentences together and say little by themselves, of all languages: quotes are compared across languages. */
export const functionWords: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => language.functionWords.split(' ')),
)
