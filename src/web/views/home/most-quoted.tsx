import { useState } from 'preact/hooks'
import { useQuery } from '../../client/use-query.ts'
import { MostQuotedDocument } from '../../generated/graphql.ts'
import { SpeakerLink } from '../../parts/speaker-link.tsx'
import { formatDay, formatNumber } from '../../words/format.ts'

const DAYS = { week: 7, month: 31, year: 366 } as const
type Period = keyof typeof DAYS | 'ever'
const NAMES: Readonly<Record<Period, string>> = { week: 'Week', month: 'Month', year: 'Year', ever: 'All' }

/** The days of a period that ends with the newest article: an archive of the past has no this week. */
function daysOf(period: Period, newest: string | undefined) {
  if (period === 'ever' || !newest) return { from: null, to: null }
  const from = new Date(Date.parse(`${newest}T00:00:00Z`) - (DAYS[period] - 1) * 86_400_000)
  return { from: from.toISOString().slice(0, 10), to: newest }
}

/** People quoted most in the last week, month or year of the archive. */
export function MostQuoted({ newest }: { readonly newest: string | undefined }) {
  const [period, setPeriod] = useState<Period>('ever')
  const days = daysOf(period, newest)
  const { data } = useQuery(MostQuotedDocument, days)
  const speakers = data?.quotes?.facets.speakers ?? []
  const most = Math.max(1, ...speakers.map(({ count }) => count))
  return (
    <section class="most-quoted" aria-labelledby="most">
      <h2 id="most">Who speaks most</h2>
      <fieldset class="switch">
        <legend class="unseen">Period</legend>
        {(Object.keys(NAMES) as Period[]).map((one) => (
          <label key={one}>
            <input type="radio" name="period" checked={period === one} onChange={() => setPeriod(one)} />
            <span>{NAMES[one]}</span>
          </label>
        ))}
      </fieldset>
      <ol>
        {speakers.map(({ speaker, count }) => (
          <li key={speaker.id}>
            <SpeakerLink quote={{ speaker }} /> <span class="count">{formatNumber(count)}</span>
            <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(count / most) * 100} height="2" />
            </svg>
          </li>
        ))}
      </ol>
      {days.from && (
        <p class="note">
          Quotes from {formatDay(days.from)} to {formatDay(days.to)}, the newest day.
        </p>
      )}
    </section>
  )
}
