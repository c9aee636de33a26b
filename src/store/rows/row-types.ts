/** The rows of an article as they are made, before they have numbers: they go by public ids. */
import type { Prisma } from '../../../prisma/client/client.ts'

/** A row of a table in which ids are the public ones. */
type ById<Row> = {
  [Name in keyof Row as Name extends 'publicId' ? never : Name]: Name extends 'id' | `${string}Id`
    ? Exclude<Row[Name], number> | (Extract<Row[Name], number> extends never ? never : string)
    : Row[Name]
}

export type ArticleRow = ById<Prisma.ArticleCreateManyInput>
export type ParagraphRow = ById<Prisma.ParagraphCreateManyInput>
export type PersonRow = ById<Prisma.PersonCreateManyInput>
export type SourceRow = ById<Prisma.SourceCreateManyInput>
export type AliasRow = ById<Prisma.AliasCreateManyInput>
export type AuthorRow = ById<Prisma.ArticleAuthorCreateManyInput>
export type ArticleSourceRow = ById<Prisma.ArticleSourceCreateManyInput>
export type MentionRow = ById<Prisma.MentionCreateManyInput>
export type SpanRow = ById<Prisma.QuoteSpanCreateManyInput>
export type SpeakerRow = ById<Prisma.QuoteSpeakerCreateManyInput>
export type NamingRow = ById<Prisma.NamingCreateManyInput>

/** With what stands around its words, by which corrections find it again; the table has no copy of that. */
export type QuoteRow = ById<Prisma.QuoteCreateManyInput> & { readonly prefix: string; readonly suffix: string }
