import { parseExtraFields } from 'yauzl'
import type { Problem } from '../../text/draft.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem, truncated } from '../bytes/refused.ts'
import type { Bytes } from '../bytes/streams.ts'
import type { InputFile, RawArticle } from '../raw-article.ts'
import type { ReadContext } from '../read-context.ts'
import { entryName } from './decode-entry-name.ts'
import { nameApart } from './entry-name.ts'
import { checkEntry, counted, inflate, isNoArticle } from './zip-entry.ts'

/** An entry as its local header, in front of its bytes, has it. */
interface LocalEntry {
  readonly name: string
  readonly flags: number
  readonly method: number
  /** Null: said behind its bytes only. */
  readonly packed: number | null
  /** Offset of its first byte. */
  readonly start: number
}

const ENTRY = 0x04034b50
const DIRECTORY = 0x02014b50
const HEADER = 30
const STORED = 0
const DEFLATED = 8
/** Newer versions of the format than these are none. */
const LATEST = 63
/** Sizes of what may stand behind an entry's bytes: checksum and sizes, with or without a signature, of 4 or 8 bytes. */
const DESCRIPTORS = [16, 12, 24, 20]

/** The articles of a ZIP archive whose directory is cut off, by the headers of its entries. Throws where it breaks off. */
export async function* salvageZip(
  path: string,
  file: Pick<InputFile, 'open' | 'size'>,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const apart = nameApart()
  for (let at = 0; ; ) {
    const entry = await entryAt(file, at)
    if (entry === null) throw truncated('within its directory, or before it')
    context.budget.enter()
    const { name, flags, start } = entry
    const packed = entry.packed ?? (await measure(file, entry, context))
    const isWhole = packed !== null && start + packed <= file.size
    try {
      if (!isNoArticle(name)) {
        checkEntry(name, (flags & 1) !== 0)
        const stream = contentOf(file, entry, isWhole ? start + packed : null)
        yield* context.read({ path: `${path}!${apart(name)}`, stream: counted(stream, context) }, context)
      }
    } catch (error) {
      if (error instanceof Refused && error.whole) throw error
      yield toProblem(`${path}!${printable(name)}`, error)
    }
    if (!isWhole) throw truncated('within an entry')
    at = start + packed + (flags & 8 ? await descriptorAt(file, start + packed) : 0)
  }
}

/** The entry whose header is at a place; null where the directory begins, or the file ends. */
async function entryAt(file: Pick<InputFile, 'open' | 'size'>, at: number): Promise<LocalEntry | null> {
  const head = await bytesAt(file, at, HEADER)
  if (head.length < 6 || head.readUInt32LE(0) === DIRECTORY) return null
  if (head.readUInt32LE(0) !== ENTRY || head.readUInt16LE(4) > LATEST)
    throw new Refused('DAMAGED', 'No entry where one should be', 'Get the archive anew.')
  if (head.length < HEADER) return null
  const [flags, method] = [head.readUInt16LE(6), head.readUInt16LE(8)]
  const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)]
  const rest = await bytesAt(file, at + HEADER, nameLength + extraLength)
  if (rest.length < nameLength + extraLength) return null
  const extra = parseExtraFields(rest.subarray(nameLength))
  const name = entryName(flags, rest.subarray(0, nameLength), extra)
  const large = extra.find(({ id, data }) => id === 1 && data.length >= 16)?.data
  const said = head.readUInt32LE(18)
  const packed = said === 0xffffffff && large ? Number(large.readBigUInt64LE(8)) : said
  const isSaidLater = (flags & 8) !== 0 && packed === 0
  return { name, flags, method, packed: isSaidLater ? null : packed, start: at + HEADER + rest.length }
}

/** Measures an entry that does not give its length: its bytes tell where they end. Null: they do not end, or do not tell. */
async function measure(
  file: Pick<InputFile, 'open' | 'size'>,
  { method, start }: LocalEntry,
  context: ReadContext,
): Promise<number | null> {
  if (method !== DEFLATED) return null
  let length: number | null = null
  try {
    const unpacked = inflate(file.open({ start, end: file.size }), (packed) => (length = packed))
    for await (const _ of counted(unpacked, context));
  } catch (error) {
    if (!(error instanceof Refused && error.problem.code === 'TRUNCATED')) throw error
  }
  return length
}

/** Yields the bytes of an entry up to `end`; where that is null, up to where the file breaks off. */
async function* contentOf(
  file: Pick<InputFile, 'open' | 'size'>,
  { method, start }: LocalEntry,
  end: number | null,
): AsyncGenerator<Uint8Array> {
  if (method !== STORED && method !== DEFLATED)
    throw new Refused('DAMAGED', `Packed in a way (${method}) that is not read`, 'Unpack it yourself.')
  const bytes: Bytes = start < file.size ? file.open({ start, end: end ?? file.size }) : empty()
  yield* method === DEFLATED ? inflate(bytes) : bytes
  if (end === null) throw truncated('within an entry', true)
}

async function* empty(): AsyncGenerator<Uint8Array> {}

/** Length of what stands between an entry's bytes and the next header. */
async function descriptorAt(file: Pick<InputFile, 'open' | 'size'>, at: number): Promise<number> {
  const bytes = await bytesAt(file, at, Math.max(...DESCRIPTORS) + 4)
  const isNext = (length: number) =>
    bytes.length >= length + 4 && [ENTRY, DIRECTORY].includes(bytes.readUInt32LE(length))
  return DESCRIPTORS.find(isNext) ?? bytes.length
}

async function bytesAt({ open, size }: Pick<InputFile, 'open' | 'size'>, at: number, length: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  if (at < size && length > 0)
    for await (const part of open({ start: at, end: Math.min(size, at + length) })) parts.push(part)
  return Buffer.concat(parts)
}
