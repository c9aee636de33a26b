/** Changes the corrections of an archive, and at once all that they say otherwise: one transaction, or none of it. */
import type { Connection } from '../../database/connection.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import { changeArchive } from '../../write/save/change-archive.ts'
import { saveStored } from '../../write/save-article.ts'
import { readCurrentDocument } from '../../write/stored-documents.ts'
import { takeHidden } from '../apply/hide-article.ts'
import type { Correction } from '../correction.ts'
import { hashOfCorrections } from '../index/correction-index.ts'
import { readCorrections, writeCorrections } from '../index/correction-rows.ts'
import { finalId } from '../index/final-id.ts'
import { partiesIn } from '../index/parties-in.ts'
import { readCorrectionIndex } from '../index/read-correction-index.ts'
import { affectedArticles } from './affected-articles.ts'
import { type Difference, describeAffected, differencesOf, partiesNamed } from './describe-affected.ts'
import { reconcileCorrections, writeRedirects } from './reconcile-corrections.ts'

export interface CorrectionsChanged {
  /** The first hundred. */
  readonly differences: readonly Difference[]
  readonly differenceCount: number
  /** Quotes that were not there before. */
  readonly newQuoteIds: readonly string[]
  /** State of each correction that was put in. */
  readonly states: ReadonlyMap<string, { readonly status: string; readonly reason: string | null }>
}

/** Differences that are told of, at most. */
const MOST_DIFFERENCES = 100

/** Thrown to take a transaction back that has shown what it would do. */
class TakenBack extends Error {}

/**
 * Puts corrections in, new ones or others of the same ids, and reads the articles concerned again from what is stored
 * of them. `isKept` decides, of what has come of it, whether it stays so.
 */
export function changeCorrections(
  connection: Connection,
  put: readonly Correction[],
  known: PeopleFile,
  isKept: (changed: CorrectionsChanged) => boolean,
): CorrectionsChanged {
  let changed: CorrectionsChanged | undefined
  try {
    connection.transaction(() => {
      changed = change(connection, put, known)
      if (!isKept(changed)) throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  return changed!
}

function change(connection: Connection, put: readonly Correction[], known: PeopleFile): CorrectionsChanged {
  const before = readCorrectionIndex(connection, known)
  const { articleIds, was, parties } = changeArchive(connection, known, (unit) => {
    writeCorrections(connection, put)
    const all = readCorrections(connection)
    connection.run('UPDATE "Archive" SET corrections = ?', hashOfCorrections(all))
    const after = readCorrectionIndex(connection, known)
    compareAnew(connection, put, known)
    const articleIds = affectedArticles(connection, before, after, put)
    const meant = put.flatMap(({ claim }) => partiesIn(claim, known)).map(({ id }) => finalId(after, id))
    const parties = [...new Set([...partiesNamed(connection, articleIds), ...meant])]
    const was = describeAffected(connection, articleIds, parties)
    for (const document of takeHidden(connection, articleIds)) saveStored(connection, document, unit)
    for (const id of articleIds)
      for (const document of readCurrentDocument(connection, id)) saveStored(connection, document, unit)
    return { articleIds, was, parties }
  })
  const index = readCorrectionIndex(connection, known)
  reconcileCorrections(connection, index)
  writeRedirects(connection, index)
  const is = describeAffected(connection, articleIds, new Set([...parties, ...partiesNamed(connection, articleIds)]))
  const states = connection.all<{ id: string; status: string; reason: string | null }>(
    'SELECT id, status, reason FROM "Correction" WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(put.map(({ id }) => id)),
  )
  const differences = differencesOf(was, is)
  return {
    differences: differences.slice(0, MOST_DIFFERENCES),
    differenceCount: differences.length,
    newQuoteIds: [...is.keys()].filter((id) => id.startsWith('quo_') && !was.has(id)),
    states: new Map(states.map((state) => [state.id, state])),
  }
}

/** Those who are kept apart, or no longer, are suggested as one no longer, or again. */
function compareAnew(connection: Connection, put: readonly Correction[], known: PeopleFile): void {
  for (const { claim } of put)
    if (claim.kind === 'DISTINCT')
      for (const { id } of partiesIn(claim, known))
        connection.run(
          `INSERT OR IGNORE INTO "PendingLink" (kind, id) SELECT 'NAMESAKE', CAST(id AS TEXT) FROM "Person" WHERE "publicId" = ?`,
          id,
        )
}
