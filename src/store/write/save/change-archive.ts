import { settleTouched } from '../../corrections/apply/correct-article.ts'
import { bumpArchiveVersion } from '../../database/bump-archive-version.ts'
import type { Connection } from '../../database/connection.ts'
import { forgetWordings } from '../../link/wordings.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import { indexNames } from '../../search/index-names.ts'
import { indexSearchable } from '../../search/index-searchable.ts'
import { reconcileParties } from '../reconcile-parties.ts'
import { openUnitOfWork, type UnitOfWork } from '../unit-of-work.ts'

/** Runs a transaction that changes what readers see, and settles at its end whatever it touched. */
export function changeArchive<Result>(
  connection: Connection,
  known: PeopleFile,
  change: (unit: UnitOfWork) => Result,
): Result {
  return connection.transaction(() => {
    bumpArchiveVersion(connection) // first, so that the lock is held before anything is read
    const unit = openUnitOfWork(known)
    const result = change(unit)
    const renamed = reconcileParties(connection, unit)
    settleTouched(connection, unit)
    forgetWordings(connection, unit)
    const from = performance.now()
    indexNames(connection, renamed) // whose entries come before all others
    indexSearchable(connection, unit)
    connection.spent.index += performance.now() - from
    return result
  })
}
