import type { Database } from 'better-sqlite3'

/**
 * Yields the statements of a script one by one, each with the comments before it. SQLite itself decides where one ends,
 * so `database` has to be in the state in which that statement can be executed: execute each before the next is asked for.
 */
export function* splitStatements(database: Database, script: string): Generator<string> {
  for (let from = 0; script.indexOf(';', from) >= 0; ) {
    let failure: unknown
    let end = from
    do {
      end = script.indexOf(';', end) + 1
      if (!end) throw failure
      failure = failureOf(database, script.slice(from, end))
    } while (failure)
    yield script.slice(from, end)
    from = end
  }
}

/** Gives SQLite's complaint about a statement, as of one that ends inside a comment, a text or a trigger. */
function failureOf(database: Database, statement: string): unknown {
  try {
    database.prepare(statement)
    return undefined
  } catch (error) {
    return error
  }
}
