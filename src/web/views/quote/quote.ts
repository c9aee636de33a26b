import type { QuoteViewQuery } from '../../generated/graphql.ts'

export type Quote = NonNullable<QuoteViewQuery['quote']>
