import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { formatNumber, formatShare } from '../../words/format.ts'

const BANDS = [0.9, 0.7, 0.5]

interface HowSureProps {
  /** Quotes on the record. */
  readonly all: number
  /** Those with the confidence of each band or more. */
  readonly counts: readonly number[]
}

/** Numbers of quotes by confidence. */
export function HowSure({ all, counts }: HowSureProps) {
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">How sure it is</h2>
      <p class="note">
        A confidence is the share of such decisions that is right: of all attributions at {formatShare(0.9)}, nine in
        ten are. On the record are {formatNumber(all)} quotes.
      </p>
      <table>
        <caption class="unseen">Quotes by confidence</caption>
        <thead>
          <tr>
            <th scope="col">Confidence</th>
            <th scope="col">Quotes</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {BANDS.map((least, index) => (
            <tr key={least}>
              <td>
                <Link to={place('search', '', { sure: least })}>{formatShare(least)} or more</Link>
              </td>
              <td>{formatNumber(counts[index] ?? 0)}</td>
              <td>{formatShare(all ? (counts[index] ?? 0) / all : 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
