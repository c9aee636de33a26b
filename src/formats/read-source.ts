import type { Problem } from '../text/draft.ts'
import { Refused, toProblem } from './bytes/refused.ts'
import { type Peeked, peek } from './bytes/streams.ts'
import { chooseFormat } from './detect/choose-format.ts'
import { detectFormat } from './detect/detect-format.ts'
import { endingOf } from './detect/ending-of.ts'
import { CERTAINTY } from './format.ts'
import { ENDINGS } from './formats.ts'
import type { RawArticle } from './raw-article.ts'
import type { ByteSource, ReadContext } from './read-context.ts'

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
  const { path } = source
  const { options, inside } = context
  const detected = detectFormat(path, head, ended)
  const format = chooseFormat(detected, options)
  if ('code' in format) throw broken?.error ?? new Refused(format.code, format.message, format.hint)
  const isSure = 'certainty' in detected && detected.certainty >= CERTAINTY.STRUCTURE
  if (inside && options.format === undefined && !isSure) refuseEnding(path)
  yield* format.read(source, context, head)
}

function refuseEnding(path: string): void {
  const ending = endingOf(path)
  if (ending === '' || ENDINGS.has(ending)) return
  const hint = 'Rename it, or name its format with --format.'
  throw new Refused('UNKNOWN_FORM', `Files ending in .${ending} are not taken for articles`, hint)
}
