import { draftArticle } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { BANDS, type Band, countMatches, emptyTally, type Tally } from './count-matches.ts'
import type { GoldArticle } from './gold.ts'
import { movedQuotes, saidQuotes } from './moved-quotes.ts'
import { isRight, printErrors } from './print-errors.ts'
import { judgeSegments, type Verdict } from './score.ts'

/**
 * Prints how well quotes and speakers are found in annotated articles, how far the stated confidence can be trusted, which
 * rule is how often right, and how fast it goes; of the mistakes `errors`, spread over their kinds.
 */
export function evaluateQuotes(gold: readonly GoldArticle[], errors: number, json: boolean): void {
  const verdicts: Verdict[] = []
  const quoted = emptyTally()
  const indirect = emptyTally()
  let unreadable = 0
  let seconds = 0
  for (const article of gold) {
    const bytes = Buffer.from(article.text)
    const started = performance.now()
    const draft = draftArticle(`${article.id}.txt`, bytes)
    seconds += (performance.now() - started) / 1000
    const moved = isProblem(draft) ? null : movedQuotes(draft, article.text)
    const found = moved && saidQuotes(moved)
    if (!found) unreadable++
    verdicts.push(...judgeSegments(article, found ?? []))
    countMatches(article, found ?? [], quoted, indirect)
  }

  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length
  const tp = count(({ kind }) => /^right$|speaker/.test(kind))
  const fp = count(({ kind }) => kind === "nobody's words")
  const fn = count(({ kind }) => kind === 'missed')
  const tn = count(({ kind }) => kind === 'rightly nobody')
  const figures: Record<string, number> = {
    articles: gold.length,
    unreadable,
    segments: verdicts.length,
    'joint segment accuracy': share(count(isRight), verdicts.length),
    '- with the exact speaker words': share(
      count((verdict) => verdict.exact),
      verdicts.length,
    ),
    'is-a-quote F1': share(2 * tp, 2 * tp + fp + fn),
    specificity: share(tn, tn + fp),
    'speaker on true quotes': share(
      count(({ kind }) => kind === 'right'),
      tp,
    ),
    ...bands('quoted', quoted),
    ...bands('indirect', indirect),
    'articles a second': gold.length / seconds,
  }

  if (json) console.log(JSON.stringify(figures))
  else {
    for (const [name, value] of Object.entries(figures))
      console.log(name.padEnd(32), Number.isInteger(value) ? value : value.toFixed(3))
    const decided = verdicts.filter(({ rule }) => rule !== 'none')
    console.log('\nstated confidence                 quotes  right  share')
    for (const row of tableOf(
      ({ confidence }) =>
        `${(Math.floor(confidence * 20) / 20).toFixed(2)} to ${(Math.floor(confidence * 20) / 20 + 0.05).toFixed(2)}`,
      decided,
    )
      .sort()
      .reverse())
      console.log(row)
    console.log('\nrule                              quotes  right  share')
    for (const row of tableOf(({ rule }) => rule, decided)) console.log(row)
  }

  if (errors > 0) printErrors(gold, verdicts, errors)
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

function bands(name: string, { gold: want, found, matched }: Tally): Record<string, number> {
  const rows = (Object.keys(BANDS) as Band[]).flatMap((band) => {
    const { all, speaker, cue } = matched[band]
    return [
      [`${name} F1 @${band}`, share(2 * all, want + found)],
      [`${name} speaker match @${band}`, share(speaker, all)],
      [`${name} cue match @${band}`, share(cue, all)],
    ]
  })
  return Object.fromEntries(rows)
}

/** Rows of `name, decisions, right, share`, those with most decisions first. */
function tableOf(keyOf: (verdict: Verdict) => string, list: readonly Verdict[]): string[] {
  const rows = new Map<string, [number, number]>()
  for (const verdict of list) {
    const row = rows.get(keyOf(verdict)) ?? [0, 0]
    rows.set(keyOf(verdict), [row[0] + 1, row[1] + (isRight(verdict) ? 1 : 0)])
  }
  return [...rows]
    .sort(([a, x], [b, y]) => y[0] - x[0] || (a < b ? -1 : 1))
    .map(
      ([name, [all, right]]) =>
        `${name.padEnd(32)} ${String(all).padStart(6)} ${String(right).padStart(6)}  ${share(right, all).toFixed(3)}`,
    )
}
