import type { Format } from '../format.ts'
import { FORMATS } from '../formats.ts'
import type { ReadOptions } from '../raw-article.ts'
import type { Detected, Unknown } from './detect-format.ts'

/** Takes what the caller says in place of what was detected; a container is one whatever is said of what is in it. */
export function chooseFormat(detected: Detected | Unknown, { format: name }: ReadOptions): Format | Unknown {
  const found = 'format' in detected ? detected.format : detected
  if (name === undefined || ('holds' in found && found.holds === 'FILES')) return found
  return formatNamed(name)
}

function formatNamed(name: string): Format {
  const format = FORMATS.find((one) => one.name === name)
  if (format === undefined) throw new RangeError(`no such format: ${name}`)
  return format
}
