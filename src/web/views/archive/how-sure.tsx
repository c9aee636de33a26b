import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { formatNumber, formatShare, type Total } from '../../words/format.ts'

const BANDS = [0.9, 0.7, 0.5]

type Count = Total | null | undefined

interface HowSureProps {
  /** Quotes on the record: all of them, or the newest, where there are too many to look at. */
  readonly all: Count
  /** Those of them with the confidence of each band or more. */
  readonly atLeast: readonly Count[]
}

/** Numbers of quotes by confidence. */
export function HowSure({ all, atLeast }: HowSureProps) {
  // parts of different wholes have no share
  if (!all || atLeast.some((count) => count?.totalCountRelation !== all.totalCountRelation)) return null
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">How sure it is</h2>
      <p class="note">
        A confidence is the share of such decisions that is right: of all attributions at {formatShare(0.9)}, nine in
        ten are. Looked at are {all.totalCountRelation === 'EXACT' ? '' : 'the newest '}
        {formatNumber(all.totalCount)} quotes on the record.
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
              <td>{formatNumber(atLeast[index]?.totalCount ?? 0)}</td>
              <td>{formatShare(all.totalCount ? (atLeast[index]?.totalCount ?? 0) / all.totalCount : 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
