import { type Given, given } from '../parameter.ts'
import { ReadError } from '../read-error.ts'
import type { Selection } from '../selection.ts'
import { MAX_PAGE } from './page-arguments.ts'

/** Number of members that are wanted of a list without pages; as many as it may give where nothing says. */
export function listSize({ field, args }: Selection, most = MAX_PAGE): Given<number> {
  return given((args.first ?? most) as Given<number>, (first) => {
    if (first >= 0 && first <= most) return first
    throw new ReadError(
      'first',
      `${field}(first: ${first}): expected ${Number.isFinite(most) ? `0 to ${most}` : '0 or more'}`,
    )
  })
}
