/** The publication time of an article, as columns: the day as printed, the moment in UTC, and the zone between the two. */

export interface PublishedColumns {
  readonly publishedOn: string | null
  /** UTC; null where only the day is known. */
  readonly publishedAt: string | null
  /** Minutes east of UTC of the zone that was printed; null where there is no moment. */
  readonly publishedOffset: number | null
}

/** `2020-08-15T23:40:00-05:00` -> 2020-08-15, 2020-08-16T04:40:00Z, -300; a day alone has no moment. */
export function publishedColumns(value: string | null): PublishedColumns {
  const publishedOn = value?.slice(0, 10) ?? null
  if (value === null || value.length === 10) return { publishedOn, publishedAt: null, publishedOffset: null }
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(value) ?? []
  const offset = Number(hours) * 60 + Number(minutes)
  return {
    publishedOn,
    publishedAt: `${new Date(value).toISOString().slice(0, 19)}Z`,
    publishedOffset: sign === '-' ? -offset : offset,
  }
}

/** The date in its fullest form: the moment in the zone that was printed, else the day. */
export function publishedValue({ publishedOn, publishedAt, publishedOffset }: PublishedColumns): string | null {
  if (publishedAt === null) return publishedOn
  const offset = publishedOffset ?? 0
  if (offset === 0) return publishedAt
  const local = new Date(Date.parse(publishedAt) + offset * 60_000).toISOString().slice(0, 19)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
}
