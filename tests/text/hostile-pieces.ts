/** Texts that make a careless reader go back and forth, each a piece to repeat. */
import { draftArticle } from '../../src/text/draft-article.ts'

/** Reads an article of so many characters. */
export function reading(piece: string, length: number): () => unknown {
  const bytes = Buffer.from(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
  return () => draftArticle('page.txt', bytes)
}

export const pieces: readonly (readonly [string, string])[] = [
  ['quotes with a cue', '"A b," he said. '],
  ['cues', 'said '],
  ['labels', 'Hill: "a" '],
  ['relative clauses', 'who said '],
  ['clauses', 'said that '],
  ['prose', 'The mayor, Ann Hill, said that it is "fine" on Monday. '],
  ['quote marks', '"'],
  ['quote marks before words', '"a '],
  ['single marks', "'a "],
  ['curly marks that open', '“a '],
  ['open brackets', '(['],
  ['marks and brackets', '("['],
  ['according to', 'according to '],
  ['names and', 'Hill and '],
  ['commas', 'a, '],
  ['titles', '"A Big Show," '],
  ['paragraphs that never close', '"One two three.\n\n'],
  ['the same long words again and again', '"Nobody here has ever seen so much water in one night."\n\n'],
  ['lines', 'said\n'],
  ['pronouns', 'He said so.\n\n'],
  ['offices', 'Sen. Ann Hill met Sen. Bob Roe. The senator said "A b."\n\n'],
  ['questions', 'Q. Why?\n\nA. Because I said so.\n\n'],
  ['dashes', '—No —dijo Ana—. '],
  ['Spanish', 'La alcaldesa de la villa dijo que «no hay prisa» según el juez, y que la obra se para. '],
  ['German', 'Die Ministerin sagte, der Damm sei „sicher“, und so der Richter laut dem Amt. '],
]
