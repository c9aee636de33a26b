import type { CueTrial } from '../text/quotes/trials/trial.ts'
import type { Span } from '../text/span.ts'

/** Cuts a span's words out of the text, on one line. */
export type Cut = (span: Span) => string

/** Groups trials by their sentences, in the order of the text. */
export function sentencesOf(cues: readonly CueTrial[]): CueTrial[][] {
  const bySentence = new Map<number, CueTrial[]>()
  for (const cue of cues) {
    const some = bySentence.get(cue.sentence.start)
    if (some) some.push(cue)
    else bySentence.set(cue.sentence.start, [cue])
  }
  return [...bySentence.values()]
}

/** Writes a line for each token that rules were tried at: what the one that found something found. */
export function cueLines(cues: readonly CueTrial[], cut: Cut): string[] {
  const byToken = new Map<string, CueTrial[]>()
  for (const cue of cues) {
    const key = `${cue.at.start} ${cue.at.end}`
    byToken.set(key, [...(byToken.get(key) ?? []), cue])
  }
  /** Tokens at which no rule found anything, by the rules that were tried. */
  const silentAt = new Map<string, string[]>()
  const lines = [...byToken.values()].flatMap((some) => {
    const { at, sentence } = some[0]!
    const place = at.end === sentence.end && at.start === sentence.start ? 'the whole sentence' : `“${cut(at)}”`
    const silent = some
      .filter((cue) => !cue.found)
      .map(({ rule }) => rule)
      .join(', ')
    if (some.every((cue) => !cue.found)) silentAt.set(silent, [...(silentAt.get(silent) ?? []), place])
    const before = silent ? ` (nothing by ${silent})` : ''
    return some.filter((cue) => cue.found).map((cue) => `      at ${place}: ${foundLine(cue, cut)}${before}`)
  })
  return [...lines, ...[...silentAt].map(([rules, places]) => `      nothing by ${rules} at ${places.join(', ')}`)]
}

function foundLine({ found }: CueTrial, cut: Cut): string {
  const { rule, subject, content } = found!
  const words = content.map((span) => `“${short(cut(span))}”`).join(' … ') || 'no words of its own'
  return `${rule} → ${subject ? `speaker “${cut(subject)}”` : 'no speaker'}, words ${words}`
}

export const short = (words: string) => (words.length > 90 ? `${words.slice(0, 88)} …` : words)
