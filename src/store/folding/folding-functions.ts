/** Functions that statements call from within SQLite to compare languages. */
import type Database from 'better-sqlite3'
import { isInLanguages } from './language-filter.ts'

export function addFoldingFunctions(database: Database.Database): void {
  // a question asks for the same languages in all rows, and an archive has few
  let asked = { ranges: '', answers: new Map<string, number>() }
  database.function('in_languages', { deterministic: true }, (tag: unknown, ranges: unknown) => {
    if (asked.ranges !== ranges || asked.answers.size > MOST) asked = { ranges: String(ranges), answers: new Map() }
    const language = String(tag)
    let answer = asked.answers.get(language)
    if (answer === undefined) {
      answer = Number(isInLanguages(language, JSON.parse(asked.ranges) as string[]))
      asked.answers.set(language, answer)
    }
    return answer
  })
}

/** Languages whose answers are kept. */
const MOST = 1_000
