/** Looks up in the archive what a claim keeps of a thing: an article's key, a quote's anchor, the name behind an id. */

import { draftDocument } from '../../../text/draft-article.ts'
import { isProblem } from '../../../text/is-problem.ts'
import type { Connection } from '../../database/connection.ts'
import { type ArticleRows, articleRows } from '../../rows/article-rows.ts'
import { articleIdBefore } from '../../rows/identify.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import { readDocuments } from '../../write/stored-documents.ts'
import { anchorOf, wordsOfQuote } from '../apply/anchor-of.ts'
import { findAnchored } from '../apply/find-anchored.ts'
import type { PartyName, TextAnchor } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { partyOf } from '../index/party-id.ts'
import { type PartyReference, type QuoteReference, Refused } from './correction-input.ts'

/** An article as it is read, with no correction laid over it. */
export function readPlain(connection: Connection, articleId: string, known: PeopleFile): ArticleRows {
  const path = connection.value<string>(
    `SELECT path FROM "Document" WHERE "articleId" = (SELECT id FROM "Article" WHERE "publicId" = ?) AND status = 'CURRENT'`,
    articleId,
  )
  const document = readDocuments(connection, articleId).find((one) => one.path === path)
  if (!document) throw new Refused('NOT_FOUND', 'The archive has no such article.', ['article'])
  const draft = draftDocument(document)
  if (isProblem(draft))
    throw new Refused('CONFLICT', `The article can no longer be read: ${draft.message}`, ['article'])
  return articleRows(draft, known)
}

export interface FoundQuote {
  readonly id: string
  readonly article: ArticleRows['article']
  readonly anchor: TextAnchor
}

/** A quote by its id or its words, with the anchor that finds it again. */
export function findQuote(
  connection: Connection,
  reference: QuoteReference,
  known: PeopleFile,
  path: readonly string[],
): FoundQuote {
  const articleId =
    'id' in reference
      ? connection.value<string>(
          `SELECT a."publicId" FROM "Article" a JOIN "Quote" q ON q."articleId" = a.id
            WHERE a."publicId" BETWEEN ?1 AND ?1 || 'g' AND q."publicId" = ?2`,
          articleIdBefore(reference.id),
          reference.id,
        )
      : reference.articleId
  if (articleId === undefined) throw new Refused('NOT_FOUND', 'The archive has no quote of that id.', [...path, 'id'])
  const { article, quotes } = readPlain(connection, articleId, known)
  if ('id' in reference) {
    const quote = quotes.find(({ id }) => id === reference.id)
    if (quote) return { id: quote.id, article, anchor: anchorOf(quote, quotes, wordsOfQuote) }
    throw new Refused('CONFLICT', 'The article is read otherwise now: load it again, then ask anew.', [...path, 'id'])
  }
  const found = findAnchored(quotes, reference.words, wordsOfQuote)
  const at = [...path, 'text', 'words', 'exact']
  if (found === 'GONE') throw new Refused('NOT_FOUND', 'The article has no quote of these words.', at)
  if (found === 'UNCLEAR') throw new Refused('AMBIGUOUS', 'Several quotes are as much like these words.', at)
  return { id: found.row.id, article, anchor: anchorOf(found.row, quotes, wordsOfQuote) }
}

/** A name that leads to the party's own id, for names may have been corrected since. */
export function nameOf(
  connection: Connection,
  reference: PartyReference,
  index: CorrectionIndex,
  path: readonly string[],
): { readonly id: string; readonly name: PartyName } {
  const named = (name: string): PartyName => (reference.type === 'Source' ? { source: name } : { person: name })
  if ('name' in reference) {
    const party = partyOf(named(reference.name), index.known)
    if (!/\p{L}/u.test(party.nameKey)) throw new Refused('INVALID', 'A name needs letters.', path)
    return { id: party.id, name: named(reference.name) }
  }
  const { id, type } = reference
  const row = connection.get<{ number: number; name: string; nameKey: string }>(
    `SELECT id AS number, name, "nameKey" FROM "${type}" WHERE "publicId" = ?`,
    id,
  )
  const printed = row
    ? undefined
    : connection.value<string>('SELECT name FROM "PrintedPerson" WHERE id = ? ORDER BY key LIMIT 1', id)
  if (printed !== undefined) return { id, name: named(printed) }
  if (!row) throw new Refused('NOT_FOUND', `The archive has no such ${type.toLowerCase()}.`, path)
  const aliases = connection.all<{ name: string }>(
    `SELECT name FROM "Alias" WHERE "${type === 'Person' ? 'personId' : 'sourceId'}" = ? ORDER BY name`,
    row.number,
  )
  const given = index.names.get(id)?.by.claim
  const before = given?.kind === 'NAME' ? [given.party] : []
  const forms = [row.name, ...aliases.map(({ name }) => name), row.nameKey].map(named)
  const own = [...forms, ...before].find((form) => partyOf(form, index.known).id === id)
  const name = own ?? (index.parties.has(id) ? named(index.parties.get(id)!.name) : undefined)
  if (!name) throw new Refused('CONFLICT', `No name leads to ${row.name} any more: load the articles again.`, path)
  return { id, name }
}
