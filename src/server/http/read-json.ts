import { HttpError } from './http-error.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** A body as JSON. Bytes that are no UTF-8 are refused, not replaced; a byte order mark is dropped. */
export function readJson(contentType: string | undefined, bytes: Buffer): unknown {
  const charset = /;\s*charset="?([^";\s]*)/i.exec(contentType ?? '')?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', `The body is in ${charset.slice(0, 20)}, not in UTF-8.`)
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'The body is not UTF-8.')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'The body is not JSON.')
  }
}
