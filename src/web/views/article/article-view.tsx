import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useQuery } from '../../client/use-query.ts'
import { type ArticleBy, ArticleViewDocument, type QuoteKind } from '../../generated/graphql.ts'
import { NotFound, ViewFrame } from '../../parts/view-frame.tsx'
import type { PlaceOf } from '../../routing/place.ts'
import { settleScroll } from '../../routing/use-place.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleLegend } from './article-legend.tsx'
import { ArticleMargin } from './article-margin.tsx'
import { type Article, numberQuotes, speakersOf } from './article-quotes.ts'
import { FormerVersions } from './former-versions.tsx'
import { LostQuote } from './lost-quote.tsx'
import { MarkedParagraph, type OpenCard } from './marked-paragraph.tsx'
import { paragraphsOfQuotes } from './paragraphs-of-quotes.ts'
import { QuotesInPrint } from './quotes-in-print.tsx'
import { useAllQuotes } from './use-all-quotes.ts'

const ON_RECORD: readonly QuoteKind[] = ['DIRECT', 'PARTIAL', 'BLOCK']
const WITH_PARAPHRASES: readonly QuoteKind[] = [...ON_RECORD, 'INDIRECT']
/** Below this confidence an attribution looks unsure, unless the reader moves it. */
export const USUAL_DOUBT = 0.7

export const byOf = (key: string): ArticleBy => (key.startsWith('art_') ? { id: key } : { slug: key })

/** An article with every quote marked in its speaker's colour. */
export function ArticleView({ place }: { readonly place: PlaceOf<'article'> }) {
  const variables = { by: byOf(place.key), kinds: place.search.all ? WITH_PARAPHRASES : ON_RECORD }
  const asked = useQuery(ArticleViewDocument, variables)
  return (
    <ViewFrame asked={asked} title={({ article }) => article?.headline ?? 'Not found'}>
      {({ article }) =>
        article ? (
          <ArticlePage article={article} place={place} variables={variables} />
        ) : (
          <NotFound what="This archive has no article at this address. It may have been withdrawn." />
        )
      }
    </ViewFrame>
  )
}

interface ArticlePageProps {
  readonly article: Article
  readonly place: PlaceOf<'article'>
  readonly variables: { readonly by: ArticleBy; readonly kinds: readonly QuoteKind[] }
}

/** Milliseconds that a card stays after the pointer has left it and its mark. */
const LINGER = 400

function useCard(named: string | undefined) {
  const [open, setOpen] = useState<OpenCard | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => setOpen(null), [named])
  return {
    open,
    onOpen(card: OpenCard) {
      clearTimeout(timer.current)
      setOpen((last) => {
        if (card.isPinned || !last) return card
        return last.isPinned || last.quoteId === card.quoteId ? last : card
      })
    },
    onLeave() {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setOpen((last) => (last?.isPinned ? last : null)), LINGER)
    },
    onClose: () => setOpen(null),
  }
}

function ArticlePage({ article, place, variables }: ArticlePageProps) {
  const { quote: named, doubt = USUAL_DOUBT, plain, version } = place.search
  const quotes = useAllQuotes(article, variables.kinds)
  const speakers = useMemo(() => speakersOf(quotes), [quotes])
  const numbered = useMemo(() => numberQuotes(quotes, speakers, doubt), [quotes, speakers, doubt])
  const spread = useMemo(() => paragraphsOfQuotes(article.paragraphs), [article.paragraphs])
  const card = useCard(named)
  const isThere =
    named === undefined ||
    article.paragraphs.some(({ highlights }) => highlights.some(({ quote }) => quote.id === named))
  useLayoutEffect(() => {
    if (named && isThere) settleScroll()
  }, [named, isThere])
  return (
    <article class="story">
      <ArticleHead article={article} />
      <ArticleLegend place={place} speakers={speakers} doubt={doubt} />
      <div class="story-text" lang={article.language}>
        {named && !isThere && <LostQuote article={article} quoteId={named} place={place} />}
        {version !== undefined ? (
          <FormerVersions article={article} number={version} quoteId={named} />
        ) : plain ? (
          article.paragraphs.map(({ id, text }) => (
            <p key={id} class="paragraph" dir="auto">
              {text}
            </p>
          ))
        ) : (
          article.paragraphs.map((paragraph, index) => (
            <MarkedParagraph
              key={paragraph.id}
              paragraph={paragraph}
              language={article.language}
              quotes={numbered}
              named={named}
              unfinished={spread.unfinished[index]!}
              announced={spread.announced[index]!}
              {...card}
            />
          ))
        )}
      </div>
      <ArticleMargin article={article} place={place} variables={variables} />
      {!plain && <QuotesInPrint quotes={[...numbered.values()]} />}
    </article>
  )
}
