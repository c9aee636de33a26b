import type { Names } from '../names/names.ts'
import type { Span } from '../span.ts'
import type { QuoteDraft } from '../speech.ts'
import { confidenceOf } from './confidence/confidence-of.ts'
import type { QuotedSpan } from './marks/quoted-span.ts'
import type { Resolve } from './speakers/resolve-parties.ts'
import { resolveSpeaker } from './speakers/resolve-speaker.ts'
import type { Sentence } from './syntax/token.ts'
import type { Unit } from './unit.ts'
import { diagnose } from './utterances/diagnose.ts'
import type { Utterance } from './utterances/utterance.ts'

/** The finished records, in order of their first words; a quote inside a quote knows which one it is in. */
export function draftQuotes(
  text: string,
  units: readonly Unit[],
  sentences: readonly Sentence[],
  quotedSpans: readonly QuotedSpan[],
  utterances: readonly Utterance[],
  names: Names,
  resolve: Resolve,
  code: string,
): QuoteDraft[] {
  const made = utterances.map((utterance) => ({ utterance, segments: utterance.segments, draft: draftOf(utterance) }))
  quotedSpans.forEach((quotedSpan, index) => {
    if (quotedSpan.parent !== null)
      made.push({ utterance: null!, segments: [index], draft: nested(text, quotedSpan, code) })
  })
  made.sort(
    (a, b) => a.draft.spans[0]!.start - b.draft.spans[0]!.start || b.draft.content[0]!.end - a.draft.content[0]!.end,
  )
  const holder = new Map<number, number>()
  made.forEach(({ segments: held }, index) => {
    for (const segment of held) holder.set(segment, index)
  })
  return made.map(({ draft, segments: held, utterance }) => {
    const parent = utterance ? null : quotedSpans[held[0]!]!.parent
    return parent === null ? draft : { ...draft, parent: holder.get(parent) ?? null }
  })

  function draftOf(utterance: Utterance): QuoteDraft {
    const { segments: held, content, naming, via, rule, kind, cue, sense, points } = utterance
    const spans = held.length > 0 && kind !== 'BLOCK' ? held.map((s) => trim(text, quotedSpans[s]!.inner)) : content
    const own = held.map((s) => quotedSpans[s]!)
    const continued = new Set(own.flatMap(({ continues }) => (continues === null ? [] : [quotedSpans[continues]!])))
    const silent = kind === 'SCARE' || kind === 'TITLE'
    const inHeadline = units[utterance.unit]?.kind === 'HEADLINE' && !silent && kind !== 'INDIRECT'
    const speaker = silent || !naming ? null : resolveSpeaker(sentences, naming, names, resolve)
    const distance = naming ? Math.abs(utterance.unit - sentences[naming.line]!.unit) : 0
    const finalKind = inHeadline ? 'HEADLINE' : kind
    return {
      kind: finalKind,
      spans: ordered(spans),
      content: ordered(content),
      speaker,
      cue: silent ? [] : cue,
      cueSense: silent ? null : sense,
      via: via && !silent ? { span: via.span, party: resolve(via) } : null,
      parent: null,
      rule,
      confidence: confidenceOf({ rule, kind: finalKind, named: speaker !== null, distance, points }, code),
      distance,
      ...(points === undefined ? {} : { points }),
      diagnostics: diagnose(text, utterance, own, (quotedSpan) => continued.has(quotedSpan), speaker, names),
    }
  }
}

/** Words in marks inside words in marks: whose they are is not decided here. */
function nested(text: string, quotedSpan: QuotedSpan, code: string): QuoteDraft {
  return {
    kind: 'PARTIAL',
    spans: [trim(text, quotedSpan.inner)],
    content: [{ start: quotedSpan.start, end: quotedSpan.end }],
    speaker: null,
    cue: [],
    cueSense: null,
    via: null,
    parent: null,
    rule: 'nested',
    confidence: confidenceOf({ rule: 'nested', kind: 'PARTIAL', named: false, distance: 0 }, code),
    distance: 0,
    diagnostics: quotedSpan.closed && quotedSpan.opened ? [] : ['UNBALANCED'],
  }
}

const ordered = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start)

/** Without the white space that some typists leave inside the marks. */
function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && text[start]!.trim() === '') start++
  while (end > start && text[end - 1]!.trim() === '') end--
  return { start, end }
}
