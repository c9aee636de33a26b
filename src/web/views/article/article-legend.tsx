import { SpeakerLink } from '../../parts/speaker-link.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { goTo } from '../../routing/use-place.ts'
import { formatNumber, formatShare } from '../../words/format.ts'
import type { SpeakerKey } from './article-quotes.ts'

interface ArticleLegendProps {
  readonly place: PlaceOf<'article'>
  readonly speakers: readonly SpeakerKey[]
  readonly doubt: number
}

/** Legend of an article: its speakers with their colours, and the marks. */
export function ArticleLegend({ place, speakers, doubt }: ArticleLegendProps) {
  const { search } = place
  const at = (changed: PlaceOf<'article'>['search']) => placeAt('article', place.key, { ...search, ...changed })
  return (
    <aside class="legend" aria-labelledby="speakers">
      <h2 id="speakers">Who speaks</h2>
      {speakers.length ? (
        <ul>
          {speakers.map(({ name, colour, count, quote }) => (
            <li key={name}>
              <span class={`swatch speaker-${colour}`} aria-hidden="true" />
              {colour ? <SpeakerLink quote={quote} /> : name} <span class="count">{formatNumber(count)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>Nobody is quoted.</p>
      )}
      <label class="field doubt">
        <span>Show as unsure below {formatShare(doubt)}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={doubt}
          aria-valuetext={formatShare(doubt)}
          onInput={({ currentTarget }) => goTo(at({ doubt: Number(currentTarget.value) }), { replace: true })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={search.all ?? false}
          onChange={({ currentTarget }) => goTo(at({ all: currentTarget.checked || undefined }), { replace: true })}
        />
        Mark paraphrases too
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={search.plain ?? false}
          onChange={({ currentTarget }) => goTo(at({ plain: currentTarget.checked || undefined }), { replace: true })}
        />
        Read plainly, without marks
      </label>
    </aside>
  )
}
