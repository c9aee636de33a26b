import { ask } from '../client/ask.ts'
import { usePages } from '../client/use-pages.ts'
import {
  MoreQuotesDocument,
  type QuoteFilter,
  type QuoteKind,
  type QuoteOrder,
  type QuotePageFragment,
  SpeakerQuotesDocument,
} from '../generated/graphql.ts'
import { Empty } from '../parts/states.tsx'
import { VirtualList } from '../parts/virtual-list.tsx'
import { total } from '../words/format.ts'
import { both } from './filter-of.ts'
import { QuoteItem } from './quote-item.tsx'
import { TakeQuotes } from './take-quotes.tsx'

interface QuoteListProps {
  readonly first: QuotePageFragment
  readonly filter: QuoteFilter | null
  readonly kinds: readonly QuoteKind[] | null
  readonly order: QuoteOrder
  /** The speaker whose quotes these are: then the list is theirs, and none of the quotes repeats the name. */
  readonly speakerId?: string
  readonly fileName: string
}

/** Quotes without end, and a way to take them all along. */
export function QuoteList({ first, filter, kinds, order, speakerId, fileName }: QuoteListProps) {
  const name = JSON.stringify([speakerId, filter, kinds, order])
  const load = async (after: string | null, signal: AbortSignal): Promise<QuotePageFragment> => {
    if (!speakerId) return (await ask(MoreQuotesDocument, { filter, kinds, order, after }, signal)).data.quotes!
    const { data } = await ask(SpeakerQuotesDocument, { id: speakerId, filter, kinds, order, after }, signal)
    return (data.node as { readonly quotes: QuotePageFragment }).quotes
  }
  const { items, isLoading, hasFailed, isMore, more } = usePages(name, first, load)
  const taken = speakerId ? both({ speaker: { ids: [speakerId] } }, filter) : filter
  return (
    <div class="quote-list">
      <p class="list-head">
        <strong role="status">{total(first, 'quote')}</strong>
        <TakeQuotes filter={taken} kinds={kinds} order={order} total={first.totalCount} name={fileName} />
      </p>
      {first.totalCount === 0 && !isMore && <Empty>No quote fits. Take back a filter.</Empty>}
      <VirtualList
        key={name}
        name={name}
        label="Quotes"
        items={items}
        total={first.totalCount}
        keyOf={({ id }) => id}
        onEnd={() => !hasFailed && more()}
      >
        {(quote) => <QuoteItem quote={quote} withSpeaker={!speakerId} />}
      </VirtualList>
      {isMore && (
        <button type="button" onClick={more} disabled={isLoading}>
          {isLoading ? 'Loading more …' : hasFailed ? 'More could not be loaded. Try again' : 'More'}
        </button>
      )}
    </div>
  )
}
