/** Names all that decides how a file is read besides its bytes: under another name, the file is read anew. */
import { hashOf } from '../../store/rows/identify.ts'
import { NO_PEOPLE_FILE } from '../../store/rows/people-file.ts'
import type { LoadOptions } from './load-options.ts'

export function settingsOf({ people = NO_PEOPLE_FILE, format, encoding, mapping }: LoadOptions): string {
  const given = [format, encoding, mapping?.hash].map((value) => value ?? '')
  return given.some(Boolean) ? `${people.hash}+${hashOf(given.join('\n')).slice(0, 16)}` : people.hash
}
