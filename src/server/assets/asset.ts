/** A file that is sent to browsers under a name with its hash. */
export interface Asset {
  /** `graphiql-0123456789abcdef.js` */
  readonly name: string
  readonly type: string
  /** Bytes of each form; that of an encoding lies beside the plain one, with its ending. */
  readonly bytes: Readonly<Record<'identity' | 'gzip' | 'br', number>>
}

export const ENDINGS = { identity: '', gzip: '.gz', br: '.br' } as const
