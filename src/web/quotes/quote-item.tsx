import type { QuoteItemFragment } from '../generated/graphql.ts'
import { SpeakerLink } from '../parts/speaker-link.tsx'
import { TextRights } from '../parts/text-rights.tsx'
import { Link } from '../routing/link.tsx'
import { place } from '../routing/place.ts'
import { counted, formatShare, formatShortDay } from '../words/format.ts'
import { KINDS, SENSES } from '../words/labels.ts'
import { sureness } from '../words/speaker-words.ts'
import { Marked, type Range } from './marked.tsx'

interface QuoteItemProps {
  readonly quote: QuoteItemFragment
  /** Shows who speaks: not needed on a page about one speaker. */
  readonly withSpeaker?: boolean
  /** Words that were searched for, within the quote's text. */
  readonly matches?: readonly Range[]
}

const ON_RECORD = new Set(['DIRECT', 'PARTIAL', 'BLOCK'])

/** One quote in a list: the words, who, how sure, where. */
export function QuoteItem({ quote, withSpeaker = true, matches = [] }: QuoteItemProps) {
  const { id, kind, text, article, attribution, cue, cueSense, echoCount } = quote
  const source = article.sources[0]?.source
  const isMarked = kind !== 'INDIRECT' && kind !== 'BLOCK'
  return (
    <article class={attribution.confidence < 0.7 ? 'quote-item unsure' : 'quote-item'}>
      <blockquote lang={article.language} dir="auto">
        <Link to={place('article', article.slug, { quote: id })}>
          {isMarked && '“'}
          <Marked text={text} ranges={matches} />
          {isMarked && '”'}
        </Link>
      </blockquote>
      <p class="about-quote">
        {withSpeaker && <SpeakerLink quote={quote} />}
        {cue && (
          <span>
            <i dir="auto">{cue}</i>
            {cueSense && cueSense !== 'SAY' && ` (${SENSES[cueSense]})`}
          </span>
        )}
        {!ON_RECORD.has(kind) && <span>{KINDS[kind]}</span>}
        <span class="sureness">
          {sureness(attribution.confidence)}, {formatShare(attribution.confidence)}
        </span>
      </p>
      <p class="about-quote">
        <Link to={place('article', article.slug)} lang={article.language} dir="auto">
          {article.headline}
        </Link>
        {article.publishedOn && <time dateTime={article.publishedOn}>{formatShortDay(article.publishedOn)}</time>}
        {source && (
          <Link to={place('source', source.slug)} dir="auto">
            {source.name}
          </Link>
        )}
        <Link to={place('quote', id)}>
          {echoCount ? `also printed in ${counted(echoCount, 'other place')}` : 'about this quote'}
        </Link>
      </p>
      <TextRights rights={quote.rights} />
    </article>
  )
}
