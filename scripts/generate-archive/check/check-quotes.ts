import { partyOf } from '../../../src/store/exchange/exchanged-article.ts'
import type { ExportedQuote } from '../../../src/store/exchange/exported-quote.ts'
import type { Said } from '../way.ts'
import type { Scores } from './scores.ts'

/** Compares an article's quotes with what was said in it. `file` is where, for whoever looks at what is wrong. */
export function checkQuotes(
  scores: Scores,
  file: string,
  quotes: readonly ExportedQuote[],
  truth: readonly Said[],
): void {
  const indirect = quotes.filter(({ kind }) => kind === 'INDIRECT')
  const marked = quotes.filter(({ kind }) => kind !== 'INDIRECT')
  const onRecord = truth.filter(({ kind }) => kind !== 'INDIRECT')
  const counts = () => `${file}: ${marked.length}, not ${onRecord.length}`
  scores.count('count of quotes on the record', marked.length === onRecord.length, counts)
  const byWords = new Map(marked.map((quote) => [JSON.stringify(wordsOf(quote)), quote]))
  for (const said of truth) {
    if (said.kind === 'INDIRECT') {
      const paraphrase = indirect.find((quote) => wordsOf(quote).some((words) => words.includes(said.spans[0]!)))
      scores.count('paraphrases found', paraphrase !== undefined)
      if (paraphrase) scores.count('speaker of a paraphrase', isSpeaker(paraphrase, said))
      continue
    }
    const quote = byWords.get(JSON.stringify(said.spans))
    const where = `${file} (${said.way}): ${said.spans.join(' … ')}`
    scores.count('words on the record, letter by letter', quote !== undefined, () => where)
    if (!quote) continue
    scores.count(`kind ${said.kind}`, quote.kind === said.kind, () => `${quote.kind} ${where}`)
    const isRight = isSpeaker(quote, said)
    const speaker = () => `${nameOf(quote) ?? quote.speakerMention}, not ${said.speaker}; ${where}`
    scores.count(`speaker of ${said.kind} words`, isRight, speaker)
    scores.countWay(said.way, isRight)
  }
}

const wordsOf = ({ spans }: ExportedQuote) => spans.filter(({ part }) => part === 'WORDS').map(({ exact }) => exact)

const nameOf = ({ speakers: [first] }: ExportedQuote) => (first && partyOf(first)?.name) ?? null

function isSpeaker(quote: ExportedQuote, { speakerType, speaker }: Said): boolean {
  const party = quote.speakers[0] && partyOf(quote.speakers[0])
  if (speakerType === 'UNNAMED') return !party && quote.speakerMention !== null
  return party?.type === (speakerType === 'PERSON' ? 'Person' : 'Organization') && bare(party.name) === bare(speaker)
}

/** A name without its article: `the Harbour Office` and `Harbour Office` are one. */
export function bare(name: string | null): string | null {
  return name?.replace(/^the /i, '') ?? null
}
