/** Reads the mapping file of a run. */

import { readFileSync } from 'node:fs'
import type { Mapping } from '../../formats/records/mapping.ts'
import { readMapping } from '../../formats/records/read-mapping.ts'
import { isProblem } from '../../text/is-problem.ts'

/** Thrown with the file, the line and what is wrong there. */
export class MappingFileError extends Error {}

export function readMappingFile(path: string): Mapping {
  const mapping = readMapping(path, readFileSync(path, 'utf8'))
  if (isProblem(mapping))
    throw new MappingFileError(`${path}:${mapping.line ?? 1}: ${mapping.message}. ${mapping.hint}`)
  return mapping
}
