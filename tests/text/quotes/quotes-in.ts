import type { SupportedLanguage } from '../../../src/languages/tags/supported-language.ts'
import { findNames } from '../../../src/text/names/find-names.ts'
import { findQuotes } from '../../../src/text/quotes/find-quotes.ts'
import type { Unit } from '../../../src/text/quotes/unit.ts'
import type { Span } from '../../../src/text/span.ts'
import type { PartyDraft, QuoteDraft } from '../../../src/text/speech.ts'
import { splitSentences } from '../../../src/text/tokens/split-sentences.ts'

/** A quote as a test likes to read it. */
export interface Row {
  readonly kind: QuoteDraft['kind']
  readonly words: readonly string[]
  /** The words that name the speaker. */
  readonly mention: string | null
  /** The person or body, or the kind of someone unnamed. */
  readonly who: string | null
  readonly others: readonly string[]
  readonly cue: string
  readonly via: string | null
  readonly parent: number | null
  readonly rule: string
  readonly diagnostics: readonly string[]
  readonly draft: QuoteDraft
}

/** Paragraphs stand apart by an empty line; the first line is a headline where it starts with `# `. */
export function quotesIn(text: string, language: SupportedLanguage = 'en'): Row[] {
  const units: Unit[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index + (match[0].startsWith('# ') ? 2 : 0),
    end: match.index + match[0].length,
    kind: match[0].startsWith('# ') ? 'HEADLINE' : 'PARAGRAPH',
  }))
  const sentences = units.flatMap((unit, index) => splitSentences(text, unit, language, index))
  const names = findNames(text, sentences, language)
  const cut = ({ start, end }: Span) => text.slice(start, end)
  const nameOf = (party: PartyDraft) =>
    party.type === 'PERSON'
      ? names.people[party.index]!.name
      : party.type === 'ORGANISATION'
        ? names.organisations[party.index]!.name
        : party.kind
  return findQuotes(text, units, sentences, names, language).map((draft) => ({
    kind: draft.kind,
    words: draft.spans.map(cut),
    mention: draft.speaker?.mention.map(cut).join(' + ') ?? null,
    who: draft.speaker ? nameOf(draft.speaker.party) : null,
    others: draft.speaker?.others.map(nameOf) ?? [],
    cue: draft.cue.map(cut).join(' + '),
    via: draft.via ? cut(draft.via.span) : null,
    parent: draft.parent,
    rule: draft.rule,
    diagnostics: draft.diagnostics,
    draft,
  }))
}

/** Only what stands in marks, or is set off by layout. */
export const marked = (text: string, language?: SupportedLanguage): Row[] =>
  quotesIn(text, language).filter(({ kind }) => kind !== 'INDIRECT')
