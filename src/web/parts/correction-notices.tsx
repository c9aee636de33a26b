import type { CorrectionNoticeFragment } from '../generated/graphql.ts'
import { formatMoment } from '../words/format.ts'
import { CORRECTIONS, STATUSES } from '../words/labels.ts'

/** Corrections by people, each with its date and author. */
export function CorrectionNotices({ corrections }: { readonly corrections: readonly CorrectionNoticeFragment[] }) {
  if (!corrections.length) return null
  return (
    <section class="notices" aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <ul>
        {corrections.map(({ id, kind, status, author, note, createdAt, before, after }) => (
          <li key={id}>
            <p>
              <strong>{CORRECTIONS[kind]}</strong> on <time dateTime={createdAt}>{formatMoment(createdAt)}</time> by{' '}
              <span dir="auto">{author}</span>
              {status !== 'ACTIVE' && ` (${STATUSES[status]})`}
            </p>
            {(before || after) && (
              <p dir="auto">
                <del>{before ?? 'nothing'}</del> → <ins>{after ?? 'nothing'}</ins>
              </p>
            )}
            {note && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
