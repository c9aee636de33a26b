import type { Problem } from '../../draft.ts'
import type { PageText } from './page-text.ts'

/** `Some title AGENCY 31 Mar 2023 -- summary`, or damaged: without agency, dash or summary. */
const ENTRY =
  /^.{4,200}?\s(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{4})(?:\s?--|\s?[-\u2013\u2014]\s|\s*$)/

/** Fewest entries that make a page a list of stories. */
const ENTRIES = 4

/** The Problem of a page that lists stories and is none; null for any other. */
export function findListing(path: string, { chunks, profiles }: PageText): Problem | null {
  const refuse = (message: string): Problem => ({
    code: 'LISTING',
    path,
    message,
    hint: 'Give the pages that it links to instead.',
  })
  if (profiles.some(({ listingPath }) => listingPath?.test(path)))
    return refuse('The file name is that of a list of stories')
  const entries = chunks.filter(({ fold }) => /\d{4}/.test(fold) && ENTRY.test(fold)).length
  return entries >= ENTRIES && entries >= chunks.length * 0.3
    ? refuse(`${entries} of ${chunks.length} lines are entries of a list of stories`)
    : null
}
