import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export interface KeptAnswer {
  readonly plain: Buffer
  /** The operation's name. */
  readonly name?: string | null
  /** Made when it is first asked for. */
  zipped: Promise<Buffer> | undefined
  /** Stores the compressed form beside the plain one, and gives it as it is stored. */
  storeZipped?: (zipped: Buffer) => Buffer
}

/** Smaller answers are not worth packing. */
export const WORTH_PACKING = 1_024

export function newAnswer(plain: Buffer, name: string | null): KeptAnswer {
  return { plain, name, zipped: undefined }
}

const zip = promisify(gzip)

export function zippedBody(answer: KeptAnswer): Promise<Buffer> {
  answer.zipped ??= zip(answer.plain).then((zipped) => answer.storeZipped?.(zipped) ?? zipped)
  return answer.zipped
}
