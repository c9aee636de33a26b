import { EXTRACTOR_VERSION } from '../../text/extractor-version.ts'

/**
 * The extractor's version of an article that a step failed on: no version equals it, so that the article is
 * read again by whatever reads what other rules have read.
 */
export const FAULTY_VERSION = `${EXTRACTOR_VERSION}+fault`

/** The end of every such version, of whatever rules. */
export const FAULTY_ENDING = '%+fault'
