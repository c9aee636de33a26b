import type { DateOrder } from './find-date.ts'

/**
 * Tells which number of `10/5/2004` is the day for those who write a language; null where they differ. BCP 47: `en-US` ->
 * MDY.
 */
export function dateOrderOf(language: string | null): DateOrder {
  if (language === null) return null
  const [base, ...rest] = language.toLowerCase().split('-')
  const region = rest.find((part) => /^[a-z]{2}$/.test(part))
  if (region === 'us') return 'MDY'
  if (base !== 'en') return 'DMY'
  return region === undefined || region === 'ca' || region === 'ph' ? null : 'DMY'
}
