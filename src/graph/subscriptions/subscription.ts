/** The resolvers of lists that go on. */
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { ReadError } from '../../store/query/sql/read-error.ts'
import type { Selection } from '../../store/query/sql/selection.ts'
import type { Context } from '../context.ts'
import { ERRORS } from '../errors.ts'
import type { MutationsContext } from '../mutations/mutations-context.ts'
import { selectionOf } from '../planning/selection-of.ts'
import type { QuoteFilter, SubscriptionNewQuotesArgs, SubscriptionReloadProgressArgs } from '../types.ts'
import { type Event, type Events, TooSlow } from './events.ts'

/** Quotes that are read at once; a page of the list holds so many. */
const PAGE = 100

export const Subscription = {
  newQuotes: {
    subscribe: (_parent: unknown, { filter }: SubscriptionNewQuotesArgs, context: Context, info: GraphQLResolveInfo) =>
      newQuotes(changingOf(context), filter ?? null, info),
    resolve: eventValue,
  },
  reloadProgress: {
    subscribe: (_parent: unknown, { id }: SubscriptionReloadProgressArgs, context: Context, info: GraphQLResolveInfo) =>
      reloadProgress(changingOf(context), id ?? null, info),
    resolve: eventValue,
  },
}

function changingOf({ changing }: Context): MutationsContext {
  if (changing) return changing
  throw new GraphQLError('This server tells no news.', {
    extensions: { code: 'CHANGES_OFF', hint: ERRORS.CHANGES_OFF },
  })
}

/** The quotes that fit among those that come, each as it is selected. */
async function newQuotes(
  { events: news, reader }: MutationsContext,
  filter: QuoteFilter | null,
  info: GraphQLResolveInfo,
) {
  const { of } = selected(info)
  const page = (ids: readonly string[]): Selection => {
    const nodes: Selection = { field: 'nodes', key: 'nodes', args: {}, of }
    const args = { order: 'NEWEST', first: PAGE, filter: { ...(filter && { and: [filter] }), ids } }
    return { field: 'quotes', key: 'quotes', args, of: { QuoteConnection: [nodes] } }
  }
  const read = async (ids: readonly string[]) =>
    ((await reader.read(page(ids), info.variableValues)) as { nodes: unknown[] }).nodes
  await explained(() => read([])) // a filter that cannot be is refused at once
  return told(news, async function* (event) {
    if (event.kind !== 'QUOTES') return undefined
    for (let at = 0; at < event.ids.length; at += PAGE) yield* await read(event.ids.slice(at, at + PAGE))
    return undefined
  })
}

/** A reload as it is now, then with each step, until it is over. */
async function reloadProgress(
  { events: news, reader, reloads }: MutationsContext,
  wanted: string | null,
  info: GraphQLResolveInfo,
) {
  const { key, of } = selected(info)
  let id = wanted ?? reloads.running()
  const read = () => reader.read({ field: 'node', key, args: { id }, of }, info.variableValues)
  const now = id === null ? null : await explained(read)
  if (wanted !== null && now === null) throw inputError('id', 'There is no reload of that id.')
  const isOver = id !== null && reloads.running() !== id
  return told(
    news,
    async function* (event) {
      if (event.kind !== 'RELOAD' || (id !== null && event.id !== id)) return false
      id = event.id
      yield await read()
      return event.isOver
    },
    now === null ? [] : [now],
    isOver,
  )
}

/**
 * Yields what is there at once, then what becomes of each event, until one says that it was the last. Whoever goes is let
 * go at once, also while nothing happens, for which a generator alone would wait.
 */
function told(
  news: Events,
  values: (event: Event) => AsyncGenerator<unknown, boolean | undefined>,
  first: readonly unknown[] = [],
  isOver = false,
): AsyncIterableIterator<unknown> {
  const listener = news.listen()
  const events = eventsOf(listener, values, first, isOver)
  return {
    next: () => events.next(),
    async return() {
      await listener.return!()
      return events.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

async function* eventsOf(
  listener: AsyncIterableIterator<Event>,
  values: (event: Event) => AsyncGenerator<unknown, boolean | undefined>,
  first: readonly unknown[],
  isOver: boolean,
): AsyncGenerator<unknown, undefined> {
  try {
    yield* first
    if (isOver) return
    for await (const event of listener) if (yield* values(event)) return
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    yield new GraphQLError('Too many events wait to be read.', {
      extensions: { code: 'TOO_SLOW', hint: ERRORS.TOO_SLOW },
    })
  } finally {
    await listener.return!()
  }
}

/** An event as it was read; one that is an error is thrown where the answer is made, so that the client is told. */
function eventValue(value: unknown): unknown {
  if (value instanceof Error) throw value
  return value
}

async function explained<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof ReadError ? inputError(error.argument, error.message) : error
  }
}

function inputError(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument, hint: ERRORS.BAD_USER_INPUT } })
}

function selected(info: GraphQLResolveInfo): Selection {
  return selectionOf(info.parentType, info.fieldNodes, { ...info, withTypes: true })
}
