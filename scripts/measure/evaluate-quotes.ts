import { draftArticle } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { bandsOf, type ConfidenceBand, calibrationFigures } from './calibration.ts'
import { BANDS, type Band, countMatches, emptyTally, type Tally } from './count-matches.ts'
import type { GoldArticle } from './gold.ts'
import { movedQuotes, saidQuotes } from './moved-quotes.ts'
import { isRight, printErrors } from './print-errors.ts'
import { judgeSegments, type Verdict } from './score.ts'
import { countPeople, emptyPeople, type PeopleTally, peopleFigures } from './score-people.ts'

/** What came of all articles. */
interface Measured {
  readonly verdicts: Verdict[]
  readonly quoted: Tally
  readonly indirect: Tally
  readonly people: PeopleTally
  unreadable: number
  seconds: number
}

/**
 * Prints how well quotes, speakers and people are found in annotated articles, how far the stated confidence can be trusted,
 * which rule is how often right, and how fast it goes; of the mistakes `errors`, spread over their kinds.
 */
export function evaluateQuotes(gold: readonly GoldArticle[], errors: number, json: boolean): void {
  const measured = measure(gold)
  const decided = measured.verdicts.filter(({ rule }) => rule !== 'none')
  const bands = bandsOf(decided)
  const figures: Record<string, number> = {
    articles: gold.length,
    unreadable: measured.unreadable,
    ...(gold.some(hasQuotes) ? quoteFigures(measured) : {}),
    ...calibrationFigures(bands),
    ...peopleFigures(measured.people),
    'articles a second': gold.length / measured.seconds,
  }
  if (json) console.log(JSON.stringify(figures))
  else {
    for (const [name, value] of Object.entries(figures))
      console.log(name.padEnd(32), Number.isInteger(value) ? value : value.toFixed(3))
    printTables(decided, bands)
  }
  if (errors > 0) printErrors(gold, measured.verdicts, errors)
}

const hasQuotes = ({ quotes, hasParaphrases, people }: GoldArticle) =>
  quotes.length > 0 || hasParaphrases || people === null

function measure(gold: readonly GoldArticle[]): Measured {
  const all: Measured = {
    ...{ verdicts: [], quoted: emptyTally(), indirect: emptyTally(), people: emptyPeople(), unreadable: 0, seconds: 0 },
  }
  for (const article of gold) {
    const bytes = Buffer.from(article.text)
    const started = performance.now()
    const draft = draftArticle(`${article.id}.txt`, bytes)
    all.seconds += (performance.now() - started) / 1000
    const moved = isProblem(draft) ? null : movedQuotes(draft, article.text)
    if (!moved) all.unreadable++
    countPeople(article, isProblem(draft) ? [] : draft.people, all.people)
    if (!hasQuotes(article)) continue
    const found = saidQuotes(moved ?? [])
    const silent = (moved ?? []).filter(({ quote: { kind } }) => kind === 'SCARE' || kind === 'TITLE')
    all.verdicts.push(...judgeSegments(article, found, silent))
    countMatches(article, found, all.quoted, all.indirect)
  }
  return all
}

function quoteFigures({ verdicts, quoted, indirect }: Measured): Record<string, number> {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length
  const tp = count(({ kind }) => /^right$|speaker/.test(kind))
  const fp = count(({ kind }) => kind === "nobody's words")
  const fn = count(({ kind }) => kind === 'missed')
  const tn = count(({ kind }) => kind === 'rightly nobody')
  return {
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
  }
}

function printTables(decided: readonly Verdict[], confidences: readonly ConfidenceBand[]): void {
  if (decided.length === 0) return
  console.log('\nstated confidence                quotes  right  share  stated')
  for (const { from, decisions, right, stated } of confidences)
    console.log(
      `${`${from.toFixed(2)} to ${(from + 0.05).toFixed(2)}`.padEnd(32)} ${String(decisions).padStart(6)} ${String(right).padStart(6)}  ${share(right, decisions).toFixed(3)}   ${stated.toFixed(3)}`,
    )
  console.log('\nrule                             quotes  right  share')
  for (const row of tableOf(({ rule }) => rule, decided)) console.log(row)
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
