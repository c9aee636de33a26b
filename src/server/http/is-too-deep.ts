/** Lists and objects in one another among a request's variables, at the most; no filter that is answered needs as many. */
const MOST = 100

export const TOO_DEEP = `The variables are nested more than ${MOST} deep.`

/** Whatever looks into variables further on goes down by itself, as deep as they are. */
export function isTooDeep(value: unknown, left = MOST): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1))
}
