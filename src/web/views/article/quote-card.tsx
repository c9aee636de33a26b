import { RuleWords } from '../../parts/rule-words.tsx'
import { SpeakerLink } from '../../parts/speaker-link.tsx'
import { Link } from '../../routing/link.tsx'
import { place } from '../../routing/place.ts'
import { counted, formatShare, formatShortDay } from '../../words/format.ts'
import { ECHOES, KINDS, SENSES } from '../../words/labels.ts'
import { sureness } from '../../words/speaker-words.ts'
import type { NumberedQuote } from './article-quotes.ts'

interface QuoteCardProps {
  readonly numbered: NumberedQuote
  /** Of the article. */
  readonly language: string
  /** See OpenCard. */
  readonly isPassedBy: boolean
  onEnter(): void
  onLeave(): void
  onClose(): void
}

/**
 * Card of a quote: its speaker, the rule, how sure that is, and where else the words stand. Made of spans, for it stands in
 * a paragraph.
 */
export function QuoteCard({ numbered, language, isPassedBy, onEnter, onLeave, onClose }: QuoteCardProps) {
  const { quote, number, isUnsure } = numbered
  const { attribution, coSpeakers, cue, cueSense, echoes, echoCount, kind, speakerMention, via } = quote
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    document.getElementById(`number-${quote.id}`)?.focus() // which would open a card that is not open
    onClose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a paragraph, and it is no form
    <span
      class="card"
      dir="ltr"
      lang="en"
      role="group"
      inert={isPassedBy}
      aria-label={`About quote ${number}`}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
      onKeyDown={close}
    >
      <span class="card-line card-speaker">
        <SpeakerLink quote={quote} />
        {coSpeakers.map((speaker) => (
          <>
            {', '}
            <SpeakerLink key={speaker.id} quote={{ speaker }} />
          </>
        ))}
      </span>
      <span class="card-line">
        {KINDS[kind]}, {isUnsure ? 'below your threshold' : sureness(attribution.confidence)} (
        {formatShare(attribution.confidence)} likely right)
      </span>
      <span class="card-line">
        {speakerMention && (
          <>
            Named as <b class="lit-speaker">{speakerMention}</b>
          </>
        )}
        {speakerMention && cue && ', by '}
        {cue && (
          <>
            {!speakerMention && 'By '}
            <b class="lit-cue">{cue}</b>
            {cueSense && ` (${SENSES[cueSense]})`}
          </>
        )}
      </span>
      {via && (
        <span class="card-line">
          Relayed by <SpeakerLink quote={{ speaker: via }} />
        </span>
      )}
      <span class="card-line">
        <RuleWords name={attribution.rule} language={language} />
      </span>
      {echoCount > 0 && (
        <span class="card-line">
          Also printed in {counted(echoCount, 'other place')}:
          {echoes.map((echo) => (
            <span key={echo.quote.id} class="card-line echo">
              <Link to={place('quote', echo.quote.id)} dir="auto">
                {echo.quote.article.headline}
              </Link>{' '}
              ({ECHOES[echo.kind]}
              {echo.quote.article.publishedOn && `, ${formatShortDay(echo.quote.article.publishedOn)}`})
            </span>
          ))}
        </span>
      )}
      <span class="card-line">
        <Link to={place('quote', quote.id)}>Context, printings, corrections</Link>{' '}
        <button type="button" class="plain" onClick={onClose}>
          Close
        </button>
      </span>
    </span>
  )
}
