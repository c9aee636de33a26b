import { useQuery } from '../../client/use-query.ts'
import { QuoteViewDocument } from '../../generated/graphql.ts'
import { CorrectionNotices } from '../../parts/correction-notices.tsx'
import { RuleWords } from '../../parts/rule-words.tsx'
import { SpeakerLink } from '../../parts/speaker-link.tsx'
import { TextRights } from '../../parts/text-rights.tsx'
import { ViewAsQuery } from '../../parts/view-as-query.tsx'
import { NotFound, ViewFrame } from '../../parts/view-frame.tsx'
import { Marked } from '../../quotes/marked.tsx'
import { Link } from '../../routing/link.tsx'
import { type PlaceOf, place as placeAt } from '../../routing/place.ts'
import { formatShare } from '../../words/format.ts'
import { KINDS, SENSES } from '../../words/labels.ts'
import { speakerWords, sureness } from '../../words/speaker-words.ts'
import { Printings } from './printings.tsx'
import type { Quote } from './quote.ts'

/** One quote: its context, why it is attributed so, its printings, its corrections. */
export function QuoteView({ place }: { readonly place: PlaceOf<'quote'> }) {
  const variables = { id: place.key }
  const asked = useQuery(QuoteViewDocument, variables)
  return (
    <ViewFrame
      asked={asked}
      title={({ quote }) => (quote ? `${speakerWords(quote)}: “${quote.text.slice(0, 80)}”` : 'Not found')}
    >
      {({ quote }) =>
        quote ? (
          <>
            <header class="quote-head">
              <h1 class="quote-title">
                <span class="unseen">Quote: </span>
                <span lang={quote.article.language} dir="auto">
                  “{quote.text}”
                </span>
              </h1>
              <p class="imprint">
                <SpeakerLink quote={quote} />
                {quote.coSpeakers.map((speaker) => (
                  <SpeakerLink key={speaker.id} quote={{ speaker }} />
                ))}
                <Link to={placeAt('article', quote.article.slug, { quote: quote.id })} dir="auto">
                  {quote.article.headline}
                </Link>
              </p>
              <TextRights rights={quote.rights} withNote />
            </header>
            <Context quote={quote} />
            <Why quote={quote} />
            <Printings quote={quote} />
            <CorrectionNotices corrections={quote.corrections} />
            <ViewAsQuery document={QuoteViewDocument} variables={variables} />
          </>
        ) : (
          <NotFound what="This archive has no quote of this id. It may have been reworded or withdrawn since it was linked to." />
        )
      }
    </ViewFrame>
  )
}

function Context({ quote }: { readonly quote: Quote }) {
  const { paragraph, context, spans, article } = quote
  if (!paragraph) return <p class="note">The words stand in the headline.</p>
  const ranges = spans
    .map(({ start, end }) => ({
      start: Math.max(0, start - paragraph.start),
      end: Math.min(paragraph.text.length, end - paragraph.start),
    }))
    .filter(({ start, end }) => start < end)
  return (
    <section class="context" lang={article.language} aria-labelledby="context">
      <h2 id="context" lang="en">
        In its place
      </h2>
      {context.before && (
        <p class="beside" dir="auto">
          {context.before.text}
        </p>
      )}
      <p dir="auto">
        <Marked text={paragraph.text} ranges={ranges} />
      </p>
      {context.after && (
        <p class="beside" dir="auto">
          {context.after.text}
        </p>
      )}
    </section>
  )
}

function Why({ quote }: { readonly quote: Quote }) {
  const { article, attribution, cue, cueSense, kind, speakerMention, via, parent, nested } = quote
  return (
    <section class="why" aria-labelledby="why">
      <h2 id="why">Why this speaker</h2>
      <dl>
        <dt>How sure</dt>
        <dd>
          {sureness(attribution.confidence)}, {formatShare(attribution.confidence)} likely right: by this rule, for a
          quote of this kind whose speaker is named as near
        </dd>
        <dt>Kind</dt>
        <dd>{KINDS[kind]}</dd>
        {speakerMention && (
          <>
            <dt>Named as</dt>
            <dd dir="auto">{speakerMention}</dd>
          </>
        )}
        {cue && (
          <>
            <dt>Cue</dt>
            <dd>
              <i dir="auto">{cue}</i>
              {cueSense && ` (${SENSES[cueSense]})`}
            </dd>
          </>
        )}
        {via && (
          <>
            <dt>Relayed by</dt>
            <dd>
              <SpeakerLink quote={{ speaker: via }} />
            </dd>
          </>
        )}
        <dt>By which rule</dt>
        <dd>
          <RuleWords name={attribution.rule} language={article.language} />
        </dd>
        {attribution.diagnostics.length > 0 && (
          <>
            <dt>Warnings</dt>
            <dd>{attribution.diagnostics.join(', ').toLowerCase().replaceAll('_', ' ')}</dd>
          </>
        )}
        {parent && (
          <>
            <dt>Stands within</dt>
            <dd>
              <Link to={placeAt('quote', parent.id)} dir="auto">
                “{parent.text}”
              </Link>
            </dd>
          </>
        )}
        {nested.map(({ id, text }) => [
          <dt key={`${id} name`}>Holds</dt>,
          <dd key={id}>
            <Link to={placeAt('quote', id)} dir="auto">
              “{text}”
            </Link>
          </dd>,
        ])}
      </dl>
    </section>
  )
}
