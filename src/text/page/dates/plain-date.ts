/**
 * A date that programs write, in the form of ISO 8601; any other value as it is. `20200815T134000Z` ->
 * `2020-08-15T13:40:00Z`; seconds or milliseconds since 1970 -> their moment of UTC.
 */
export function plainDate(value: string): string {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value)
  if (compact !== null && Number(compact[2]) <= 12) {
    const [, year, month, day, hour, minute, second, zone = ''] = compact
    const time = second === undefined ? `T${hour}:${minute}` : `T${hour}:${minute}:${second}`
    return `${year}-${month}-${day}${hour ? time + zone : ''}`
  }
  // From 1973 on: shorter numbers are something else.
  if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(value)) {
    const number = Number(value)
    return new Date(number < 1e11 ? number * 1000 : number).toISOString().replace(/\.\d+Z$/, 'Z')
  }
  return value.replace(/(\d{2}:\d{2}:\d{2})\.0+(?=Z|[+-]|$)/, '$1')
}
