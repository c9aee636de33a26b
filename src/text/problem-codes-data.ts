/** Every reason for which a file, or a part of one, is not read, in words. */
export const PROBLEM_CODES = {
  EMPTY: 'There is nothing in it, or white space only.',
  BINARY: 'It holds data, not text.',
  LISTING: 'It is a list of stories, not a story.',
  UNDECODABLE: 'Its bytes fit no charset, or not the one it is said to be in.',
  FRONT_MATTER: 'The YAML at its head is wrong, or is not YAML.',
  NO_BODY: 'It has a headline or fields, but no paragraph of a story.',
  TOO_LARGE: 'It is larger than the limit for one article, or for a file that has to be read whole.',
  TOO_LONG: 'Reading it took longer than the limit.',
  TOO_MANY: 'It has more entries than the limit.',
  TOO_DEEP: 'Containers in containers, or elements in elements, beyond the limit.',
  UNREADABLE: 'The file system does not give it, or it is no regular file.',
  UNKNOWN_FORM: 'Neither its ending nor its content is of a form that is read.',
  TRUNCATED: 'It breaks off, or its end is missing; all that is whole in it is read.',
  DAMAGED: 'It is broken; what came before is read.',
  ENCRYPTED: 'It is locked with a password.',
  BOMB: 'It unpacks to far more than it is; nothing more is taken from it.',
  UNSAFE_PATH: 'An entry of an archive names a place outside of it, or a name holds control characters.',
  LINK: 'A symbolic link or a special file; such are not followed.',
  ENTITIES: 'The XML declares entities of its own; such are never expanded.',
  MARKUP: 'The XML or JSON is not well-formed.',
  NO_MAPPING: 'No field of the records is known to be the body.',
  MAPPING: 'The mapping file is wrong.',
  SUMMARY_ONLY: 'A feed entry that has no more than a summary.',
  FAULT: 'The program itself failed on it.',
  WITHDRAWN: 'Its publisher has withheld or cancelled it.',
} as const satisfies Readonly<Record<string, string>>

/** Every oddity of a file that is read all the same, in words. */
export const DIAGNOSTIC_CODES = {
  CHARSET_GUESSED: 'The charset is a guess that may be wrong.',
  MOJIBAKE: 'Characters were spoilt or lost in an earlier conversion.',
  UNBALANCED: 'A quotation mark has no partner.',
  AMBIGUOUS: 'A pronoun or name can mean more than one.',
  DATE_UNREADABLE: 'A date is printed that is no certain day.',
  DATE_FROM_URL: 'The date is that of the address or the file name.',
  EXCERPT: 'Who supplied the text gives its first words only.',
  URL_REPAIRED: 'The address was damaged and has been mended.',
  UNKNOWN_BLOCK: 'A line outside the story is of no known kind.',
  NO_HEADLINE: 'The page begins with its story.',
  NO_DATE: 'Neither the page nor its address names a date.',
  LANGUAGE_NOT_SUPPORTED: 'There are no rules for its language: words in quotation marks are kept without speakers.',
  EXTRACTION_FAULT: 'A step of reading it failed; what the other steps found is kept.',
} as const satisfies Readonly<Record<string, string>>

/** Advice for each oddity. */
export const DIAGNOSTIC_HINTS: Readonly<Record<keyof typeof DIAGNOSTIC_CODES, string>> = {
  CHARSET_GUESSED: 'Look at the text; where it is spoilt, name the charset with --encoding.',
  MOJIBAKE: 'Get the file as it was before the conversion.',
  UNBALANCED: 'Look whether a mark is missing on the page; the words up to the paragraph’s end are taken.',
  AMBIGUOUS: 'Look at the speaker; a correction settles it.',
  DATE_UNREADABLE: 'Set the day by a correction, or in the front matter.',
  DATE_FROM_URL: 'Nothing, unless the day is wrong: then set it by a correction.',
  EXCERPT: 'Get the whole text, e.g. the page at its address.',
  URL_REPAIRED: 'Nothing, unless the address is wrong.',
  UNKNOWN_BLOCK: 'Where it comes back on many pages, add its words to a page profile (docs/page-profiles.md).',
  NO_HEADLINE: 'Put the headline above the story, or into the front matter.',
  NO_DATE: 'Put the date below the headline, or into the front matter.',
  LANGUAGE_NOT_SUPPORTED:
    'Nothing, unless the language is wrong: then name it in the front matter or the file’s fields.',
  EXTRACTION_FAULT: 'Report it with the file; npm run reextract reads the article again.',
}
