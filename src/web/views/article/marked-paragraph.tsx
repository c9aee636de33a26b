import { Fragment } from 'preact'
import type { Range } from '../../quotes/marked.tsx'
import { speakerWords } from '../../words/speaker-words.ts'
import type { Article, NumberedQuote } from './article-quotes.ts'
import { QuoteCard } from './quote-card.tsx'
import { type LitRanges, type Segment, segmentsOf, UNLIT } from './segments.ts'

/** A quote whose card is open, and the place in the text that it hangs from. */
export interface OpenCard {
  readonly quoteId: string
  readonly at: string
  /** True if it stays when the pointer or the focus leaves. */
  readonly isPinned: boolean
  /** True if the keyboard passes it by: a card that opens because its number has the focus. */
  readonly isPassedBy?: boolean
}

interface MarkedParagraphProps {
  readonly paragraph: Article['paragraphs'][number]
  readonly quotes: ReadonlyMap<string, NumberedQuote>
  readonly language: string
  readonly open: OpenCard | null
  /** The quote that the address names. */
  readonly named: string | undefined
  /** Quotes that go on in a later paragraph, whose number stands there. */
  readonly unfinished: ReadonlySet<string>
  /** Quotes that began in an earlier paragraph, and are announced there. */
  readonly announced: ReadonlySet<string>
  onOpen(card: OpenCard): void
  onLeave(): void
  onClose(): void
}

const within = (ranges: readonly Range[], offset: number) =>
  ranges.map(({ start, end }) => ({ start: start - offset, end: end - offset }))

/**
 * A paragraph with its quotes marked. A mark is text; after its last words stands its number, which is what a keyboard
 * and a screen reader reach.
 */
export function MarkedParagraph(props: MarkedParagraphProps) {
  const { paragraph, quotes, open, named, onOpen, onLeave, onClose } = props
  const active = open ? quotes.get(open.quoteId)?.quote : undefined
  const lit: LitRanges = active
    ? {
        cues: within(active.attribution.cueSpans, paragraph.start),
        speakers: within(active.attribution.speakerSpans, paragraph.start),
      }
    : UNLIT
  const quoted = paragraph.highlights.map(({ start, end, quote }) => ({ start, end, quoteId: quote.id }))
  const segments = segmentsOf(paragraph.text, quoted, lit)
  const card = (at: string) =>
    open?.at === at && quotes.has(open.quoteId) ? (
      <QuoteCard
        numbered={quotes.get(open.quoteId)!}
        language={props.language}
        isPassedBy={open.isPassedBy ?? false}
        onEnter={() => onOpen({ ...open, isPinned: false })}
        onLeave={onLeave}
        onClose={onClose}
      />
    ) : null
  const Tag = paragraph.kind === 'SUBHEAD' ? 'h2' : 'p'
  return (
    <Tag class={`paragraph ${paragraph.kind.toLowerCase()}`} dir="auto">
      {segments.map((segment) => {
        const at = `${paragraph.id} ${segment.start}`
        const ending = segment.ending.filter((id) => quotes.has(id) && !props.unfinished.has(id))
        return (
          <Fragment key={segment.start}>
            <SegmentText segment={segment} at={at} {...props} />
            {card(at)}
            {ending.map((id) => {
              const { number, quote } = quotes.get(id)!
              return (
                <Fragment key={id}>
                  <button
                    type="button"
                    class="number"
                    dir="ltr"
                    id={`number-${id}`}
                    aria-expanded={open?.quoteId === id}
                    aria-label={`Quote ${number}: ${speakerWords(quote)}`}
                    onClick={() =>
                      open?.at === id && open.isPinned ? onClose() : onOpen({ quoteId: id, at: id, isPinned: true })
                    }
                    onFocus={() => onOpen({ quoteId: id, at: id, isPinned: false, isPassedBy: true })}
                    onBlur={onLeave}
                    onKeyDown={({ key }) => key === 'Escape' && onClose()}
                    data-named={id === named}
                  >
                    {number}
                  </button>
                  {card(id)}
                </Fragment>
              )
            })}
          </Fragment>
        )
      })}
    </Tag>
  )
}

interface SegmentTextProps extends MarkedParagraphProps {
  readonly segment: Segment
  readonly at: string
}

function SegmentText({ segment, at, quotes, open, named, announced, onOpen, onLeave }: SegmentTextProps) {
  const { text, quoteId, isCue, isSpeaker, beginning } = segment
  const numbered = quoteId === undefined ? undefined : quotes.get(quoteId)
  const lit = isSpeaker ? <b class="lit-speaker">{text}</b> : isCue ? <b class="lit-cue">{text}</b> : text
  if (quoteId === undefined) return <>{lit}</>
  const announces = beginning.filter((id) => quotes.has(id) && !announced.has(id))
  const classes = [
    `mark speaker-${numbered?.colour ?? 0}`,
    ...(numbered?.isUnsure ? ['unsure'] : []),
    ...(open?.quoteId === quoteId ? ['active'] : []),
    ...(named === quoteId ? ['named'] : []),
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number after the quote does the same for a keyboard
    <mark
      class={classes.join(' ')}
      {...(beginning.includes(quoteId) && { 'data-quote': quoteId })}
      {...(named === quoteId && { 'data-arrival': '' })}
      onMouseEnter={() => onOpen({ quoteId, at, isPinned: false })}
      onMouseLeave={onLeave}
      onClick={() => onOpen({ quoteId, at, isPinned: true })}
    >
      {announces.map((id) => (
        <span key={id} class="unseen" dir="ltr">{`[${speakerWords(quotes.get(id)!.quote)}:] `}</span>
      ))}
      {lit}
    </mark>
  )
}
