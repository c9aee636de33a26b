import { wideCharset } from '../../text/page/decode/wide-charset.ts'
import { CERTAINTY, type Certainty, type Format } from '../format.ts'
import { FORMATS } from '../formats.ts'
import { newSample, type Sample, START } from './sample.ts'

/** A file of no format that is read, and how it is known. */
export interface Unknown {
  readonly code: 'BINARY' | 'EMPTY' | 'UNKNOWN_FORM' | 'TRUNCATED'
  readonly message: string
  readonly hint: string
}

export interface Detected {
  readonly format: Format
  readonly certainty: Certainty
}

/** Signatures of files that hold no text that is read. */
const DATA: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'an RTF file'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or sound'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
]

/** Finds out what a file is, from its first bytes; its ending decides only between formats that its content may both be. */
export function detectFormat(path: string, head: Uint8Array, isWhole: boolean): Detected | Unknown {
  if (head.length === 0) return { code: 'EMPTY', message: 'The file is empty', hint: 'Remove it, or fill it.' }
  const sample = newSample(path, head, isWhole)
  const packed = mostCertain(CONTAINERS, sample)
  if (packed !== null) return packed
  if (isWhole && head.length < START && isBeginning(path, sample.start))
    return { code: 'TRUNCATED', message: 'Breaks off before it says what it is', hint: 'Get the file anew.' }
  const data = dataIn(sample.start, head)
  if (data !== null) {
    const hint = 'Convert it to text, HTML or another format that is read (docs/formats.md).'
    return { code: 'BINARY', message: data, hint }
  }
  const detected = mostCertain(FORMATS, sample)
  if (detected !== null && !(isOtherXml(sample) && detected.certainty < CERTAINTY.STRUCTURE)) return detected
  const hint = 'NITF, NewsML-G2, RSS and Atom are.'
  return { code: 'UNKNOWN_FORM', message: 'XML of a kind that is not read', hint }
}

/** The file is known by its first bytes, before anything is taken for text. */
const CONTAINERS = FORMATS.filter(({ holds }) => holds === 'FILES')

function mostCertain(formats: readonly Format[], sample: Sample): Detected | null {
  let best: Detected | null = null
  for (const format of formats) {
    const certainty = format.recognise(sample)
    if (certainty > (best?.certainty ?? CERTAINTY.NONE)) best = { format, certainty }
  }
  return best
}

/** Tells whether a file is no more than the beginning of what its ending says, so that no format can be told. */
function isBeginning(path: string, start: string): boolean {
  const ending = /\.(\w{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return FORMATS.some((format) => format.endings.includes(ending) && format.isBeginning?.(start))
}

/** Names what a file holds that is no text; null: it may be text. */
function dataIn(start: string, head: Uint8Array): string | null {
  const known = DATA.find(([signature]) => start.startsWith(signature))
  if (known !== undefined) return `It is ${known[1]}`
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(start) || wideCharset(head) !== null
  return !isWide && head.includes(0) ? 'It holds data, not text' : null
}

const isOtherXml = ({ root }: Sample) => root?.isXml && !root.isFragment
