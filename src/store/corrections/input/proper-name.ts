/** Characters of a name, at the most. */
const LONGEST = 200

/** The rule for names, as a message has it. */
export const PROPER_NAME = `a name on one line, of at most ${LONGEST} characters`

/** A name as it may be shown, blanks put right; null for what cannot be one. */
export function properName(text: string): string | null {
  const name = text.trim().replace(/\s+/g, ' ')
  return name && name.length <= LONGEST && !/[\p{Cc}\p{Cs}]/u.test(name) ? name : null
}
