import { findReporter, REPORTERS } from './page/agencies/find-organisation.ts'
import type { CreditDraft, PageFields } from './page/page-fields.ts'
import type { OrganisationDraft, QuoteDraft } from './speech.ts'

/**
 * News organisations that the story quotes or relies on for a quote, apart from those that have a part in the story
 * already: `…," Northern Wire reported` and `he said, according to Northern Wire` both cite Northern Wire.
 */
export function findCitedSources(
  credits: PageFields['credits'],
  organisations: readonly OrganisationDraft[],
  quotes: readonly QuoteDraft[],
): CreditDraft[] {
  const taken = new Set(credits.map((credit) => credit.name))
  const cited: CreditDraft[] = []
  for (const { speaker, via } of quotes) {
    for (const party of [speaker?.party, ...(speaker?.others ?? []), via?.party]) {
      if (party?.type !== 'ORGANISATION') continue
      const { name: printed, kind, aliases, mentions } = organisations[party.index]!
      const name = findReporter(printed)?.name ?? printed
      if (!REPORTERS.has(kind) || [name, printed, ...aliases].some((form) => taken.has(form))) continue
      taken.add(name)
      cited.push({ name, kind, role: 'CITED', span: mentions[0] ?? null, rule: 'cited-in-quote' })
    }
  }
  return cited
}
