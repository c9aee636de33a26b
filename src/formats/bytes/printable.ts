/** Characters that would hide, turn round or overwrite what is shown beside them. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text)
}

/** A name, or another line that a file may have a part in, as a terminal can show it: such characters are written out. */
export function printable(text: string, most = 300): string {
  const all = new RegExp(UNPRINTABLE, 'gu')
  return text.slice(0, most).replace(all, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
