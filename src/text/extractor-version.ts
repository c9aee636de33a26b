/** Put in where a program is put together: scripts/extractor/hash-extractor.mjs. */
declare const EXTRACTOR_HASH: string

/** The version of the rules, 16 hexadecimal digits: articles that another version has read are read again. */
export const EXTRACTOR_VERSION: string = EXTRACTOR_HASH
