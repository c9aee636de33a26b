import { ask } from '../client/ask.ts'
import { TakeAlong } from '../downloads/take-along.tsx'
import { TakeQuotesDocument, type TakeQuotesQueryVariables } from '../generated/graphql.ts'
import { quoteRow } from './quote-row.ts'

interface TakeQuotesProps extends Omit<TakeQuotesQueryVariables, 'after'> {
  readonly total: number
  /** Of the file, without its ending. */
  readonly name: string
}

/** Downloads a list of quotes. */
export function TakeQuotes({ filter = null, kinds = null, order, total, name }: TakeQuotesProps) {
  const load = async (after: string | null, signal: AbortSignal) => {
    const { nodes, pageInfo } = (await ask(TakeQuotesDocument, { filter, kinds, order, after }, signal)).data.quotes!
    return { rows: nodes.map(quoteRow), pageInfo }
  }
  return <TakeAlong total={total} unit="quote" name={name} load={load} />
}
