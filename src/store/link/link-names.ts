/** Suggests who in the archive may be one person; nothing is merged, and pairs that people keep apart are left out. */
import { matchNames } from '../../matching/names/match-names.ts'
import { readCorrectionIndex } from '../corrections/index/read-correction-index.ts'
import type { Connection } from '../database/connection.ts'
import type { PeopleFile } from '../rows/people-file.ts'
import type { Link } from './link.ts'
import { type NumberedPerson, readPerson } from './list-names.ts'

type Row = Readonly<
  Record<'evidence' | 'name' | 'otherName', string> & Record<'personId' | 'otherId' | 'similarity', number>
>

/** Compares some people with all who share a key of a name with them; says whether anything is different then. */
export function linkNames(connection: Connection, known: PeopleFile): Link {
  return (waiting) => {
    const ids = waiting.map(Number)
    const { apart } = readCorrectionIndex(connection, known)
    const isApart = (a: string, b: string) =>
      apart.some(([one, other]) => (one === a && other === b) || (one === b && other === a))
    const own = new Set(ids)
    const near = new Set(ids)
    for (const id of ids)
      for (const { personId } of connection.all<{ personId: number }>(
        `SELECT DISTINCT other."personId" FROM "NameBlock" own JOIN "NameBlock" other ON other.block = own.block
        WHERE own."personId" = ?`,
        id,
      ))
        near.add(personId)
    const people = [...near]
      .map((id) => readPerson(connection, id))
      .filter((person): person is NumberedPerson => person !== undefined)
    const numbers = new Map(people.map(({ id, number }) => [id, number]))
    const after = matchNames(people)
      .filter(({ a, b }) => !isApart(a, b))
      .map(({ a, b, ...match }) => ({ ...match, a: numbers.get(a)!, b: numbers.get(b)! }))
      .filter(({ a, b }) => own.has(a) || own.has(b))
      .flatMap(({ a, b, evidence, similarity, names: [name, otherName] }): Row[] => [
        { personId: a, otherId: b, evidence, similarity, name, otherName },
        { personId: b, otherId: a, evidence, similarity, name: otherName, otherName: name },
      ])
    const before = ids.flatMap((id) =>
      connection.all<Row>(
        `SELECT "personId", "otherId", evidence, similarity, name, "otherName" FROM "Lookalike"
        WHERE "personId" = ?1 OR "otherId" = ?1`,
        id,
      ),
    )
    const wanted = new Map(after.map((row) => [keyOf(row), row]))
    const kept = new Set(before.map(keyOf))
    const gone = before.filter((row) => !wanted.has(keyOf(row)))
    const come = [...wanted].flatMap(([key, row]) => (kept.has(key) ? [] : [row]))
    for (const { personId, otherId } of gone)
      connection.run('DELETE FROM "Lookalike" WHERE "personId" = ? AND "otherId" = ?', personId, otherId)
    connection.insert('Lookalike', come, 'REPLACE')
    return gone.length + come.length > 0
  }
}

function keyOf({ personId, otherId, evidence, similarity, name, otherName }: Row): string {
  return [personId, otherId, evidence, similarity, name, otherName].join('\n')
}
