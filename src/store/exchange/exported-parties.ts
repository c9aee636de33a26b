import type { partyOf } from './exchanged-article.ts'

/** The id and name of a person's or source's row, as JSON; null where there is none. */
export const named = (row: string) =>
  `CASE WHEN ${row}.id IS NULL THEN NULL ELSE json_object('id', ${row}."publicId", 'name', ${row}.name) END`

/** Columns `person` and `source` of what `joinParties` joins. */
export const PARTIES = `${named('p')} AS person, ${named('s')} AS source`

/** Joins the person and the source that a row refers to, as `p` and `s`. */
export const joinParties = (row: string) =>
  `LEFT JOIN "Person" p ON p.id = ${row}."personId" LEFT JOIN "Source" s ON s.id = ${row}."sourceId"`

/** A row as SQLite gives it, some of whose columns are JSON. */
export type Flat<Row, Parsed extends string> = Omit<Row, Parsed> & { readonly [Name in Parsed]: string | null }

export type Parties = Parameters<typeof partyOf>[0]

export const parse = <Value>(text: string | null): Value | null => (text === null ? null : (JSON.parse(text) as Value))

/** Reads the columns of PARTIES. */
export const parties = ({ person, source }: Flat<Parties, 'person' | 'source'>): Parties => ({
  person: parse(person),
  source: parse(source),
})
