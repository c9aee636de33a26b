/** Numbers and days in the reader's own language and region. */
const LOCALES = [...navigator.languages]

const numbers = new Intl.NumberFormat(LOCALES)
const percents = new Intl.NumberFormat(LOCALES, { style: 'percent' })
const days = new Intl.DateTimeFormat(LOCALES, { dateStyle: 'long', timeZone: 'UTC' })
const shortDays = new Intl.DateTimeFormat(LOCALES, { dateStyle: 'medium', timeZone: 'UTC' })
const months = new Intl.DateTimeFormat(LOCALES, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const years = new Intl.DateTimeFormat(LOCALES, { year: 'numeric', timeZone: 'UTC' })
const moments = new Intl.DateTimeFormat(LOCALES, { dateStyle: 'medium', timeStyle: 'short' })
const plural = new Intl.PluralRules('en')

export const formatNumber = (value: number): string => numbers.format(value)
export const formatShare = (value: number): string => percents.format(value)
/** A calendar day belongs to no time zone. */
export const formatDay = (day: string): string => days.format(new Date(`${day}T00:00:00Z`))
export const formatShortDay = (day: string): string => shortDays.format(new Date(`${day}T00:00:00Z`))
export const formatMonth = (day: string): string => months.format(new Date(`${day}T00:00:00Z`))
export const formatYear = (day: string): string => years.format(new Date(`${day}T00:00:00Z`))
export const formatMoment = (moment: string): string => moments.format(new Date(moment))

/** The number of all rows of a list, as the API gives it. */
export interface Total {
  readonly totalCount: number
  readonly totalCountRelation: 'EXACT' | 'AT_LEAST'
}

/** A list's own count: `1 quote`, `at least 10,000 quotes`. */
export function total({ totalCount, totalCountRelation }: Total, one: string, several?: string): string {
  return `${totalCountRelation === 'AT_LEAST' ? 'at least ' : ''}${counted(totalCount, one, several)}`
}

/** `1 quote`, `2 quotes` */
export function counted(value: number, one: string, several = `${one}s`): string {
  return `${formatNumber(value)} ${plural.select(value) === 'one' ? one : several}`
}
