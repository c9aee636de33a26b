import { Link } from '../routing/link.tsx'
import type { Place } from '../routing/place.ts'
import { formatNumber } from '../words/format.ts'

export interface Choice {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly isChosen: boolean
  /** The place with this choice made, or taken back. */
  readonly to: Place
}

/** Values that a list can be narrowed by, each with its count. */
export function ChoiceList({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  if (!choices.length) return null
  return (
    <section class="choices">
      <h2>{title}</h2>
      <ul>
        {choices.map(({ key, name, count, isChosen, to }) => (
          <li key={key}>
            <Link to={to} isCurrent={isChosen}>
              <span dir="auto">{name}</span>
              {isChosen && <span class="unseen"> (chosen; takes it back)</span>}
            </Link>{' '}
            <span class="count">{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
