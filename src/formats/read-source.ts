import type { DocumentFormat, Problem } from '../text/draft.ts'
import { isProblem } from '../text/is-problem.ts'
import { htmlBreaksOff } from './breaks-off/html-breaks-off.ts'
import { messageBreaksOff } from './breaks-off/message-breaks-off.ts'
import { withoutHalfCharacter } from './breaks-off/without-half-character.ts'
import { Refused, toProblem, truncated } from './bytes/refused.ts'
import { gather, type Peeked, peek } from './bytes/streams.ts'
import { gunzip } from './containers/gunzip.ts'
import { readJsonFile } from './containers/read-json-file.ts'
import { readJsonLines } from './containers/read-json-lines.ts'
import { detectFormat } from './detect/detect-format.ts'
import { CONTAINERS, ENDINGS, endingOf, SURE } from './detect/endings-data.ts'
import { makeRawArticle } from './make-raw-article.ts'
import type { InputFormat, RawArticle } from './raw-article.ts'
import { type ByteSource, deeper, type ReadContext } from './read-context.ts'

/** Reads a file, or an entry of a container, as what it is. What is refused is a Problem; the whole file goes on. */
export async function* readSource(source: ByteSource, context: ReadContext): AsyncGenerator<RawArticle | Problem> {
  try {
    const peeked = await peek(source.stream)
    yield* readAs({ ...source, stream: peeked.stream }, peeked, context)
  } catch (error) {
    if (error instanceof Refused && error.whole && context.inside) throw error
    yield toProblem(source.path, error)
  }
}

async function* readAs(
  source: ByteSource,
  { head, ended, broken }: Peeked,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { path, stream } = source
  const { options, limits } = context
  const found = detectFormat(path, head, ended)
  const isPacked = typeof found === 'string' && CONTAINERS.has(found)
  const form = !isPacked && options.format !== undefined ? options.format : found
  if (typeof form !== 'string' && broken !== null) throw broken.error
  if (typeof form !== 'string') throw new Refused(form.code, form.message, form.hint)
  if (context.inside && options.format === undefined && !SURE.has(form)) refuseEnding(path)
  // What few files need is loaded when the first one does: it would cost every start some tenths of a second.
  switch (form) {
    case 'gzip':
      return yield* readSource(
        { path, stream: gunzip(stream, context) },
        { ...deeper(context), inside: context.inside },
      )
    case 'zip':
      return yield* (await import('./containers/read-zip.ts')).readZip(source, deeper(context))
    case 'tar':
      return yield* (await import('./containers/read-tar.ts')).readTar(source, deeper(context))
    case 'warc':
      return yield* (await import('./containers/read-warc.ts')).readWarc(source, deeper(context))
    case 'jsonl':
      return yield* readJsonLines(source, head, context)
    case 'csv':
      return yield* (await import('./containers/read-csv.ts')).readCsv(source, head, context)
    case 'mbox':
      return yield* (await import('./containers/read-mbox.ts')).readMbox(source, context)
    case 'json':
    case 'ninjs':
      return yield* readJsonFile(source, context)
    case 'feed':
    case 'newsml':
      return yield* (await import('./containers/read-xml-file.ts')).readXmlFile(source, form, context)
    case 'eml': {
      const { readMessage } = await import('./mail/read-message.ts')
      const bytes = await gather(stream, limits.wholeBytes)
      const breaksOff = messageBreaksOff(bytes)
      if (breaksOff === 'SURELY') throw truncated('within its headers or a part')
      const { story } = await readMessage(breaksOff ? withoutHalfCharacter(bytes) : bytes)
      yield isProblem(story) ? { ...story, path } : makeRawArticle(path, 'EMAIL', story, options)
      if (breaksOff) throw truncated('perhaps: its last line has no end')
      return
    }
    case 'html': {
      const bytes = await gather(stream, limits.itemBytes)
      const breaksOff = htmlBreaksOff(bytes)
      if (breaksOff === 'SURELY') throw truncated('within a tag, a comment or a script')
      yield makeRawArticle(path, 'HTML', breaksOff ? withoutHalfCharacter(bytes) : bytes, options)
      if (breaksOff) throw truncated('perhaps: the last end tag is missing')
      return
    }
    default:
      return yield makeRawArticle(path, FORMATS[form], await gather(stream, limits.itemBytes), options)
  }
}

/** Forms of a single article that are read from its bytes. */
const FORMATS: Readonly<Record<Extract<InputFormat, 'text' | 'markdown' | 'nitf'>, DocumentFormat>> = {
  text: 'TEXT',
  markdown: 'MARKDOWN',
  nitf: 'NITF',
}

function refuseEnding(path: string): void {
  const ending = endingOf(path)
  if (ending === '' || ENDINGS.has(ending)) return
  const hint = 'Rename it, or name its form with --format.'
  throw new Refused('UNKNOWN_FORM', `Files ending in .${ending} are not taken for articles`, hint)
}
