import type { Token } from './token.ts'

/** Tells whether a token is a verb of speech or thought here. */
export const speaks = (token: Token | undefined) => token?.forms?.verb.sense != null && token.verb !== 'NONE'
