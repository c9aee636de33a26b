/** Functions by which the views of an archive whose texts may not be republished make excerpts. */
import type Database from 'better-sqlite3'
import type { Span } from '../../text/span.ts'
import { type Placed, sentencesAround } from '../context/sentences-around.ts'
import { unpackText } from '../packing/pack-text.ts'
import { prefixOf, suffixOf } from '../packing/surroundings.ts'
import { ON_RECORD } from '../rows/on-record.ts'
import { claimExcerpt } from './claim-excerpt.ts'
import { wordsShown } from './quote-words.ts'
import { sentencesOfQuotes, shownSentences } from './shown-sentences.ts'
import { ELLIPSIS, shownAfter, shownBefore, stretchesOf, withhold } from './withhold.ts'

/** Blocks of a page that say whose a text is and where it is from, and so go with it. */
const KEPT_ROLES: ReadonlySet<string> = new Set(['HEADLINE', 'BYLINE', 'DATE', 'CREDIT', 'SOURCE_URL', 'COPYRIGHT'])

/** Code units that a headline has at the most; what is longer is a text. */
export const LONGEST_HEADLINE = 150

interface Block extends Span {
  readonly role: string
}

function isKept({ role, start, end }: Block): boolean {
  return KEPT_ROLES.has(role) && (role !== 'HEADLINE' || end - start <= LONGEST_HEADLINE)
}

interface Words {
  readonly kind: string
  readonly text: string
}

export function addExcerptFunctions(database: Database.Database): void {
  const add = (name: string, make: (...values: never[]) => string | null) =>
    database.function(name, { deterministic: true, varargs: true }, (...values: unknown[]) =>
      values[0] === null ? null : make(...(values as never[])),
    )
  const last = keepLast()
  add('excerpt', (text: string, words: string, language: string | null) => excerptOf(text, spans(words), language))
  add('excerpt_document', (...values: [Uint8Array | string, string, string, string | null, string | null]) => {
    const [packed, sections, words, blocks, language] = values
    return last(packed, `${sections}${words}${language}`, (text) => {
      const kept = blocks === null ? [] : (JSON.parse(blocks) as Block[])
      const shown = shownSentences(text, spans(sections), spans(words), language)
      return withhold(text, [...shown, ...kept.filter(isKept)])
    })
  })
  add('excerpt_quoted', (packed: Uint8Array | string, quotes: string, language: string | null) =>
    last(packed, `${quotes}${language}`, (text) => withhold(text, sentencesOfQuotes(text, onRecord(quotes), language))),
  )
  add('excerpt_line', (line: string, quotes: string, language: string | null) => {
    const shown = sentencesOfQuotes(line, onRecord(quotes), language)
    return shown.length ? withhold(line, shown) : null
  })
  add('excerpt_paragraphs', (paragraphs: string, quotes: string, language: string | null) =>
    JSON.stringify(
      (JSON.parse(paragraphs) as { text: string }[]).map((one) => ({
        ...one,
        text: withhold(one.text, sentencesOfQuotes(one.text, onRecord(quotes), language)),
      })),
    ),
  )
  add('excerpt_quotes', (quotes: string) =>
    JSON.stringify(
      (JSON.parse(quotes) as Words[]).map((one) => ({ ...one, text: wordsShown(one.kind, one.text, 'excerpt') })),
    ),
  )
  add('legible', (words: string) => (/\S/.test(words) ? words : words.replace(' ', ELLIPSIS)))
  add('excerpt_claim', (claim: string, isShown: number) => claimExcerpt(claim, isShown === 1))
  addSurroundings(database, add, last)
}

/** Adds functions for what stands around a quote: it ends where a stretch is withheld. */
function addSurroundings(
  database: Database.Database,
  add: (name: string, make: (...values: never[]) => string | null) => void,
  last: ReturnType<typeof keepLast>,
): void {
  const same = (text: string) => text
  add('prefix_of', (text: string, start: number | null) =>
    start === null ? null : shownBefore(prefixOf(last(text, '', same), start)),
  )
  add('suffix_of', (text: string, end: number | null) =>
    end === null ? null : shownAfter(suffixOf(last(text, '', same), end)),
  )
  database.function('sentences_around', { deterministic: true }, (paragraphs, start, end, language) =>
    start === null
      ? null
      : JSON.stringify(
          sentencesAround(
            JSON.parse(String(paragraphs)) as Placed[],
            Number(start),
            Number(end),
            String(language),
            stretchesOf,
          ),
        ),
  )
}

function excerptOf(text: string, words: readonly Span[], language: string | null): string {
  return withhold(text, shownSentences(text, [{ start: 0, end: text.length }], words, language))
}

/** `[[3,7]]` */
function spans(json: string): Span[] {
  return (JSON.parse(json) as [number, number][]).map(([start, end]) => ({ start, end }))
}

function onRecord(quotes: string): string[] {
  return (JSON.parse(quotes) as Words[]).flatMap(({ kind, text }) => (ON_RECORD.has(kind) ? [text] : []))
}

/** Much is cut out of one text one after the other: the last one that was made is kept. */
function keepLast() {
  let kept: { readonly packed: Uint8Array | string; readonly key: string; readonly made: string } | undefined
  return (packed: Uint8Array | string, key: string, make: (text: string) => string): string => {
    if (typeof packed === 'string') return key === '' ? packed : make(packed)
    if (kept?.key === key && Buffer.from(kept.packed).equals(packed)) return kept.made
    const made = make(unpackText(packed))
    kept = { packed: Buffer.from(packed), key, made }
    return made
  }
}
