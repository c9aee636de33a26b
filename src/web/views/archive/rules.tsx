import type { ArchiveViewQuery } from '../../generated/graphql.ts'
import { formatNumber, formatShare } from '../../words/format.ts'

/** The rules that attribute quotes, with how often each was right where people had counted. */
export function Rules({ rules }: { readonly rules: NonNullable<ArchiveViewQuery['rules']> }) {
  const counted = rules.filter(({ decisions }) => decisions > 0).sort((a, b) => b.decisions - a.decisions)
  if (!counted.length) return null
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">How often each rule is right</h2>
      <p class="note">Counted in news that people annotated. The other rules were not measured.</p>
      <table class="rules">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Right</th>
            <th scope="col">Of</th>
            <th scope="col">What it recognises</th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ name, languages, description, decisions, precision }) => (
            <tr key={`${name} ${languages.join(' ')}`}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{precision == null ? '' : formatShare(precision)}</td>
              <td>{formatNumber(decisions)}</td>
              <td>{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
