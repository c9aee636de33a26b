import { isUtf8 } from 'node:buffer'
import { getFileNameLowLevel } from 'yauzl'

type ExtraFields = Parameters<typeof getFileNameLowLevel>[2]

/** Says in an entry's flags that its name is in UTF-8. */
const UTF8_FLAG = 0x800

/**
 * The name of an entry. By the standard a name without the flag is in code page 437, but many programs write UTF-8 all the
 * same; what is valid UTF-8 beyond ASCII is hardly ever anything else.
 */
export function zipName(flags: number, name: Buffer, extraFields: ExtraFields): string {
  return getFileNameLowLevel(isUtf8(name) ? flags | UTF8_FLAG : flags, name, extraFields, false)
}
