/** The input and the output of the formats: a file as bytes that can be opened, and its articles one by one. */
import type { DocumentDraft } from '../text/draft.ts'
import type { FormatLimits } from './bytes/format-limits.ts'
import type { TextBlock } from './markup/render-blocks.ts'
import type { Mapping } from './records/mapping.ts'

/** A file on disk, or one inside a container. */
export interface InputFile {
  /** As the operator named it, or `archive.zip!folder/a.html`. */
  readonly path: string
  /** Bytes, packed as they lie on disk. */
  readonly size: number
  /** Reads it from its first byte, or from `start` to before `end`; may be called again. */
  readonly open: (range?: { readonly start: number; readonly end: number }) => AsyncIterable<Uint8Array>
}

export interface ReadOptions {
  /** Name of the format (`formats.ts`); detected where not given. Holds inside containers too. */
  readonly format?: string | undefined
  /** The charset of all text in it; else found out. */
  readonly encoding?: string | undefined
  /** Meaning of a record's fields; common names are known without. */
  readonly mapping?: Mapping | undefined
  readonly limits?: Partial<FormatLimits> | undefined
}

/** A value that the container or the file's own markup gives, and where it says so: `json-ld`, `csv`, `warc`. */
export interface GivenField {
  /** As in front matter: `headline`, `date`, `author`, `url`, … */
  readonly name: string
  readonly value: string
  readonly origin: string
}

/** A story whose fields are apart from its body already. */
export interface Story {
  readonly fields: readonly GivenField[]
  /** Blocks that markup named, or a body as it was given. */
  readonly body: readonly TextBlock[] | string
  /** Of a body that was given; null: found out. */
  readonly markup: 'TEXT' | 'HTML' | 'MARKDOWN' | null
  readonly charset: string
  /** 1 where the bytes prove the charset. */
  readonly charsetConfidence: number
}

/** One article's worth of input. Only plain values, so that it can be sent to a worker. */
export interface RawArticle {
  /** `a.html`, `dump.jsonl#12`, `archive.zip!folder/a.html`, `crawl.warc.gz#urn:uuid:…`; the same in every run. */
  readonly path: string
  readonly format: DocumentDraft['format']
  /** Of the item's own bytes, before anything is read from them: equal means unchanged. Lower-case hexadecimal. */
  readonly sha256: string
  readonly byteLength: number
  readonly content: Uint8Array | Story
  /** Facts that the container gives of it: the address of a crawled page. */
  readonly fields: readonly GivenField[]
  /** Charset that the caller knows. */
  readonly encoding?: string | undefined
  /** Charset that the container declares: an HTTP header. */
  readonly declared?: string | undefined
  /** Charset that the content was read in before it was parted, where it is UTF-8 now. */
  readonly read?: { readonly charset: string; readonly confidence: number } | undefined
  readonly mapping?: Mapping | undefined
  /** Of its file, where it begins; of an item that is a line or a row. */
  readonly line?: number | undefined
}
