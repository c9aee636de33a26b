/**
 * The token of an Authorization header: `Bearer TOKEN`, or the password of `Basic …`, which a browser asks for and sends
 * with all that a page loads. Undefined where there is none.
 */
export function tokenOf(authorization: string | undefined): string | undefined {
  const [, scheme, value = ''] = /^(Bearer|Basic) +(\S+) *$/i.exec(authorization ?? '') ?? []
  if (scheme === undefined) return undefined
  if (scheme.toLowerCase() === 'bearer') return value
  return Buffer.from(value, 'base64')
    .toString()
    .replace(/^[^:]*:?/, '')
}
