/** Suggests who in the archive may be one person; nothing is merged. */
import { findLookalikes } from '../text/lookalikes/find-lookalikes.ts'
import type { Writer } from './client.ts'
import { replaceRows } from './replace-rows.ts'

/** Compares the names of all people and writes what changed. Returns how many pairs there are. */
export async function linkLookalikes(writer: Writer): Promise<number> {
  const people = await writer.person.findMany({
    select: { id: true, name: true, givenName: true, familyName: true, aliases: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  const pairs = findLookalikes(
    people.map((person) => ({ ...person, aliases: person.aliases.map((alias) => alias.name) })),
  )
  const rows = pairs.flatMap(({ a, b, evidence, similarity, names: [name, otherName] }) => [
    { personId: a, otherId: b, evidence, similarity, name, otherName },
    { personId: b, otherId: a, evidence, similarity, name: otherName, otherName: name },
  ])
  await replaceRows(writer, rows, (row) => Object.values(row).join('\n'), {
    read: () =>
      writer.lookalike.findMany({
        select: { personId: true, otherId: true, evidence: true, similarity: true, name: true, otherName: true },
      }),
    remove: (tx, gone) =>
      tx.lookalike.deleteMany({ where: { OR: gone.map(({ personId, otherId }) => ({ personId, otherId })) } }),
    create: (tx, data) => tx.lookalike.createMany({ data }),
  })
  return pairs.length
}
