import type { Connection } from '../../database/connection.ts'
import { bestSpelling, type CountedSpelling } from '../../rows/best-spelling.ts'
import { nameKeyOf, sourceKeyOf } from '../../rows/identify.ts'
import { isPerson } from '../numbers.ts'
import type { PartyChange, UnitOfWork } from '../unit-of-work.ts'
import { type PartyRow, spellOtherwise } from './spell-otherwise.ts'

/**
 * Writes a person or source as the articles now name them. `renamed` gets the id where the names may be others than before.
 */
export function reconcileParty(
  connection: Connection,
  id: number,
  spellings: readonly CountedSpelling[],
  change: PartyChange,
  unit: UnitOfWork,
  renamed: Set<number>,
): void {
  const table = isPerson(id) ? 'Person' : 'Source'
  const { name, givenName, familyName, kind } = bestSpelling(spellings)
  const before = connection.get<PartyRow>(`SELECT * FROM "${table}" WHERE id = ?`, id)
  const given = (isPerson(id) ? unit.people : unit.sources).get(id)
  const publicId = before?.publicId ?? given!.id
  const facts = isPerson(id)
    ? { givenName, familyName, wikidataId: (unit.people.get(id) ?? before)?.wikidataId ?? null }
    : { kind: kind ?? 'OTHER_ORGANISATION' }
  if (!before) {
    connection.insert(table, [
      {
        ...given,
        ...facts,
        id,
        publicId,
        name,
        slug: freeSlug(connection, table, publicId, given!.slug),
        nameKey: freeKey(connection, table, id, name, given!.nameKey),
        quoteCount: change.quotes,
        articleCount: change.articles,
      },
    ])
  } else {
    const columns = {
      ...facts,
      name,
      nameKey: name === before.name ? before.nameKey : freeKey(connection, table, id, name, before.nameKey),
    }
    const names = Object.keys(columns)
    connection.run(
      `UPDATE "${table}" SET "quoteCount" = "quoteCount" + ?, "articleCount" = "articleCount" + ?, ${names.map((one) => `"${one}" = ?`).join(', ')} WHERE id = ?`,
      ...[change.quotes, change.articles, ...Object.values(columns), id],
    )
  }
  const isKnown = before?.name === name && before.givenName === givenName && before.familyName === familyName
  if (!isKnown || change.isLess) renamed.add(id)
  if (new Set(spellings.map((one) => one.name)).size > 1)
    spellOtherwise(connection, { id, publicId }, name, before, change, renamed)
  else if (before && before.name !== name)
    connection.run(`DELETE FROM "Alias" WHERE "${table === 'Person' ? 'personId' : 'sourceId'}" = ? AND own = 1`, id)
  if (isPerson(id) && before && given && forgetFileAliases(connection, id, unit.fileAliases.get(id))) renamed.add(id)
}

/** Names that the people file gave once and gives no longer; says whether there were any. */
function forgetFileAliases(connection: Connection, id: number, kept: ReadonlySet<string> = new Set()): boolean {
  // by that index, which has few such; the other one may have thousands
  const aliases = connection.all<{ id: string }>(
    'SELECT id FROM "Alias" INDEXED BY "Alias_articleId_idx" WHERE "articleId" IS NULL AND "personId" = ?',
    id,
  )
  const gone = aliases.filter((alias) => !kept.has(alias.id))
  for (const alias of gone) connection.run('DELETE FROM "Alias" WHERE id = ?', alias.id)
  return gone.length > 0
}

/** The key of the name that is shown, unless it is another's: then the one they had. */
function freeKey(connection: Connection, table: string, id: number, name: string, had: string): string {
  const key = (table === 'Person' ? nameKeyOf(name) : sourceKeyOf(name)) || name
  const taken = connection.value(`SELECT 1 FROM "${table}" WHERE "nameKey" = ? AND id <> ?`, key, id)
  return taken ? had : key
}

function freeSlug(connection: Connection, table: string, id: string, slug: string): string {
  return connection.value(`SELECT 1 FROM "${table}" WHERE slug = ?`, slug) ? `${slug}-${id.slice(-6)}` : slug
}
