import type { GoldArticle } from './gold.ts'
import type { Verdict } from './score.ts'

/** Tells whether a stretch was judged rightly. */
export const isRight = ({ kind }: Verdict) => kind === 'right' || kind === 'rightly nobody'

/** Prints some of what went wrong, the most frequent kind first. */
export function printErrors(gold: readonly GoldArticle[], verdicts: readonly Verdict[], errors: number): void {
  const texts = new Map(gold.map(({ id, text }) => [id, text]))
  const wrong = verdicts.filter((verdict) => !isRight(verdict))
  const groups = new Map<string, Verdict[]>()
  for (const verdict of wrong) {
    const kind = `${verdict.kind} (${verdict.rule})`
    const group = groups.get(kind)
    if (group) group.push(verdict)
    else groups.set(kind, [verdict])
  }
  const shown = [...groups].sort(([, a], [, b]) => b.length - a.length)
  for (const [kind, list] of shown) {
    console.log(`\n${list.length} ${kind}`)
    const step = Math.max(1, Math.floor(list.length / Math.max(1, Math.round((errors * list.length) / wrong.length))))
    for (let i = 0; i < list.length; i += step) {
      const { id, span, got, want } = list[i]!
      const text = texts.get(id)!
      const around = text
        .slice(Math.max(0, span.start - 160), Math.min(text.length, span.end + 120))
        .replaceAll('\n', ' ⏎ ')
      console.log(`  ${id} ${span.start}: got «${got}» want «${want}»\n    …${around}…`)
    }
  }
}
