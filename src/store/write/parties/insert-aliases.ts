import type { Connection } from '../../database/connection.ts'
import type { UnitOfWork } from '../unit-of-work.ts'

/** Writes aliases; `renamed` gets the owners of those that the archive does not know from another article. */
export function insertAliases(connection: Connection, aliases: UnitOfWork['aliases'], renamed: Set<number>): void {
  for (const { personId, sourceId, nameKey, name } of aliases) {
    const owner = (personId ?? sourceId)!
    if (renamed.has(owner)) continue
    const known = connection.value(
      `SELECT 1 FROM "Alias" WHERE "nameKey" = ? AND name = ? AND "${personId ? 'personId' : 'sourceId'}" = ? LIMIT 1`,
      ...[nameKey, name, owner],
    )
    if (!known) renamed.add(owner)
  }
  connection.insert('Alias', aliases, 'IGNORE')
}
