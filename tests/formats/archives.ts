import { crc32, gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

export interface ZipEntry {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  /** What the directory says the bytes unpack to, where it lies. */
  readonly claimed?: number
  readonly method?: 0 | 8
  readonly flags?: number
  /** Unix mode in the high half, as archivers write it. */
  readonly mode?: number
  readonly size?: number
}

const u16 = (n: number) => Buffer.from(Uint16Array.of(n).buffer)
const u32 = (n: number) => Buffer.from(Uint32Array.of(n >>> 0).buffer)
const checksum = (bytes: Uint8Array) => (crc32 as ((bytes: Uint8Array) => number) | undefined)?.(bytes) ?? 0

/** A ZIP archive of exactly these entries, whatever their names and sizes: what no archiver would write. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, method = 0, flags = 0x800, mode = 0o100644, size = bytes.length } of entries) {
    const file = typeof name === 'string' ? Buffer.from(name) : Buffer.from(name)
    const head = Buffer.concat([
      u16(20),
      u16(flags),
      u16(method),
      u16(0),
      u16(0),
      u32(checksum(bytes)),
      u32(bytes.length),
      u32(size),
      u16(file.length),
      u16(0),
    ])
    const local = Buffer.concat([u32(0x04034b50), head, file, bytes])
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(0x031e),
        head,
        u16(0),
        u16(0),
        u16(0),
        u32((mode << 16) >>> 0),
        u32(offset),
        file,
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(entries.length),
    u16(entries.length),
    u32(central.length),
    u32(offset),
    u16(0),
  ])
  return Buffer.concat([...parts, central, end])
}

/** A tar archive, packed with gzip. */
export async function tarOf(
  entries: readonly {
    name: string
    bytes?: Uint8Array
    type?: 'file' | 'symlink' | 'fifo' | 'directory'
    linkname?: string
  }[],
): Promise<Uint8Array> {
  const tar = pack()
  for (const { name, bytes = new Uint8Array(), type = 'file', linkname } of entries)
    tar.entry({ name, type, ...(linkname && { linkname }) }, Buffer.from(bytes))
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

/** A web archive: a record each, packed one by one as crawlers do. */
export function warcOf(
  records: readonly { id: string; url: string; type?: string; http?: string; body: Uint8Array }[],
  packed = true,
): Uint8Array {
  return Buffer.concat(
    records.map(
      ({ id, url, type = 'response', http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8', body }) => {
        const block = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), body])
        const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2019-04-05T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
        const record = Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
        return packed ? gzipSync(record) : record
      },
    ),
  )
}
