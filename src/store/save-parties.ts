/** Writes the people and sources an article names, and keeps what the archive counts of them. */
import { Prisma } from '../../prisma/client/client.ts'
import type { Transaction } from './client.ts'
import type { PartyRows } from './party-rows.ts'

/** Creates who is missing and completes who is known by what this article adds. */
export async function saveParties(tx: Transaction, parties: PartyRows): Promise<void> {
  const ids = (rows: readonly { id: string }[]) => ({ id: { in: rows.map((row) => row.id) } })

  const people = new Map((await tx.person.findMany({ where: ids(parties.people) })).map((row) => [row.id, row]))
  for (const row of parties.people) {
    const before = people.get(row.id)
    if (!before)
      await tx.person.create({
        data: { ...row, slug: await freeSlug(row, (slug) => tx.person.count({ where: { slug } })) },
      })
    else {
      const { givenName = null, familyName = null } = { ...row, ...present(before) }
      const { wikidataId = null } = row // of the people file as it is now
      if (givenName !== before.givenName || familyName !== before.familyName || wikidataId !== before.wikidataId)
        await tx.person.update({ where: { id: row.id }, data: { givenName, familyName, wikidataId } })
    }
  }

  const sources = new Map((await tx.source.findMany({ where: ids(parties.sources) })).map((row) => [row.id, row]))
  for (const row of parties.sources) {
    const before = sources.get(row.id)
    if (!before)
      await tx.source.create({
        data: { ...row, slug: await freeSlug(row, (slug) => tx.source.count({ where: { slug } })) },
      })
    else if (before.kind === 'OTHER_ORGANISATION' && row.kind !== before.kind)
      await tx.source.update({ where: { id: row.id }, data: { kind: row.kind } })
  }

  // Names that the people file gave once and gives no longer.
  const isGone = {
    articleId: null,
    personId: ids(parties.people).id,
    id: { notIn: parties.aliases.map(({ id }) => id) },
  }
  await tx.alias.deleteMany({ where: isGone })
  const aliases = new Set(
    (await tx.alias.findMany({ where: ids(parties.aliases), select: { id: true } })).map((row) => row.id),
  )
  await tx.alias.createMany({ data: parties.aliases.filter((row) => !aliases.has(row.id)) })
}

/** The people and sources that the stored article has anything to do with. */
export async function partiesOf(tx: Transaction, articleId: string): Promise<{ people: string[]; sources: string[] }> {
  const [mentions, speakers, sources, authors, relays] = [
    await tx.mention.findMany({ where: { articleId }, select: { personId: true, sourceId: true } }),
    await tx.quoteSpeaker.findMany({ where: { articleId }, select: { personId: true, sourceId: true } }),
    await tx.articleSource.findMany({ where: { articleId }, select: { sourceId: true } }),
    await tx.articleAuthor.findMany({ where: { articleId }, select: { personId: true, sourceId: true } }),
    await tx.quote.findMany({ where: { articleId }, select: { viaPersonId: true, viaSourceId: true } }),
  ]
  const people = [...mentions, ...speakers, ...authors]
    .map((row) => row.personId)
    .concat(relays.map((row) => row.viaPersonId))
  const organisations = [...mentions, ...speakers, ...authors, ...sources]
    .map((row) => row.sourceId)
    .concat(relays.map((row) => row.viaSourceId))
  const known = (ids: (string | null)[]) => [...new Set(ids)].filter((id) => id !== null)
  return { people: known(people), sources: known(organisations) }
}

/** Counts again what the given people and sources said and where, and forgets those that nothing refers to any more. */
export async function recount(
  tx: Transaction,
  { people, sources }: { people: readonly string[]; sources: readonly string[] },
): Promise<void> {
  for (const [table, column, ids] of [
    ['Person', 'personId', people],
    ['Source', 'sourceId', sources],
  ] as const) {
    const [name, key] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
    const via = Prisma.raw(`"via${table}Id"`)
    const among = Prisma.sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
    const elsewhere =
      table === 'Source'
        ? Prisma.sql`UNION SELECT "articleId" FROM "ArticleSource" WHERE "sourceId" = ${name}.id`
        : Prisma.empty
    await tx.$executeRaw`
      DELETE FROM ${name} WHERE ${among}
        AND NOT EXISTS (SELECT 1 FROM "Mention" WHERE ${key} = ${name}.id)
        AND NOT EXISTS (SELECT 1 FROM "QuoteSpeaker" WHERE ${key} = ${name}.id)
        AND NOT EXISTS (SELECT 1 FROM "ArticleAuthor" WHERE ${key} = ${name}.id)
        AND NOT EXISTS (SELECT 1 FROM "Quote" WHERE ${via} = ${name}.id)
        ${table === 'Source' ? Prisma.sql`AND NOT EXISTS (SELECT 1 FROM "ArticleSource" WHERE "sourceId" = ${name}.id)` : Prisma.empty}`
    await tx.$executeRaw`
      UPDATE ${name} SET
        "quoteCount" = (SELECT count(*) FROM "QuoteSpeaker" s JOIN "Quote" q ON q.id = s."quoteId"
          WHERE s.${key} = ${name}.id AND q.kind IN ('DIRECT', 'PARTIAL', 'BLOCK')),
        "articleCount" = (SELECT count(*) FROM (SELECT "articleId" FROM "Mention" WHERE ${key} = ${name}.id
          UNION SELECT "articleId" FROM "QuoteSpeaker" WHERE ${key} = ${name}.id
          UNION SELECT "articleId" FROM "ArticleAuthor" WHERE ${key} = ${name}.id ${elsewhere}))
      WHERE ${among}`
  }
}

/** Slugs stay with whoever had them first; the next one of that name has the end of its id behind it. */
export async function freeSlug(
  row: { id: string; slug: string },
  count: (slug: string) => Promise<number>,
): Promise<string> {
  return (await count(row.slug)) ? `${row.slug}-${row.id.slice(-6)}` : row.slug
}

/** The fields of a row that say something. */
function present<Row extends object>(row: Row): Partial<Row> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Row>
}
