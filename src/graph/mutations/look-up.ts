/** Finds what an input names, with the same rules as the queries: by id, slug, name, address or words. */
import type { TextAnchor } from '../../store/corrections/correction.ts'
import { type PartyReference, type QuoteReference, Refused } from '../../store/corrections/input/correction-input.ts'
import { PROPER_NAME, properName } from '../../store/corrections/input/proper-name.ts'
import type { Selection } from '../../store/query/sql/selection.ts'
import type { LimitedReader } from '../../store/readers/limit-reader.ts'
import type { ArticleBy, PersonBy, QuoteBy, SourceBy, TextSelectorInput } from '../types.ts'

const ID: Selection = { field: 'id', key: 'id', args: {}, of: {} }

async function idOf(reader: LimitedReader, field: 'article' | 'person' | 'source', by: object): Promise<string | null> {
  const type = { article: 'Article', person: 'Person', source: 'Source' }[field]
  const found = await reader.read({ field, key: field, args: { by }, of: { [type]: [ID] } })
  return (found as { id: string } | null)?.id ?? null
}

export async function articleId(reader: LimitedReader, by: ArticleBy, path: readonly string[]): Promise<string> {
  const id = await idOf(reader, 'article', by)
  if (id === null) throw new Refused('NOT_FOUND', 'The archive has no such article.', path)
  return id
}

/** A person; with `mayBeNew`, also someone by a name that nobody has. */
export function person(
  reader: LimitedReader,
  by: PersonBy,
  path: readonly string[],
  mayBeNew = false,
): Promise<PartyReference> {
  return party(reader, 'person', by, path, mayBeNew)
}

/** A person as articles print the name, whoever the archive takes the name for. */
export async function printedPerson(
  reader: LimitedReader,
  by: PersonBy,
  path: readonly string[],
): Promise<PartyReference> {
  if (by.name == null) return person(reader, by, path)
  const name = properName(by.name)
  if (name === null) throw new Refused('INVALID', `It is ${PROPER_NAME}.`, [...path, 'name'])
  return { type: 'Person', name }
}

/** A source; with `mayBeNew`, also one by a name that none has. */
export function source(
  reader: LimitedReader,
  by: SourceBy,
  path: readonly string[],
  mayBeNew = false,
): Promise<PartyReference> {
  return party(reader, 'source', by, path, mayBeNew)
}

async function party(
  reader: LimitedReader,
  field: 'person' | 'source',
  by: PersonBy | SourceBy,
  path: readonly string[],
  mayBeNew: boolean,
): Promise<PartyReference> {
  const type = field === 'person' ? 'Person' : 'Source'
  const id = await idOf(reader, field, by)
  if (id !== null) return { type, id }
  const name = by.name == null ? '' : properName(by.name)
  if (name === null) throw new Refused('INVALID', `It is ${PROPER_NAME}.`, [...path, 'name'])
  if (!name) throw new Refused('NOT_FOUND', `The archive has no such ${field}.`, path)
  if (await isShared(reader, type, name))
    throw new Refused('AMBIGUOUS', `Several are called ${name}: give an id.`, path)
  if (!mayBeNew) throw new Refused('NOT_FOUND', `The archive has no ${field} called ${name}.`, path)
  return { type, name }
}

async function isShared(reader: LimitedReader, type: 'Person' | 'Source', name: string): Promise<boolean> {
  const field = type === 'Person' ? 'people' : 'sources'
  const count: Selection = { field: 'totalCount', key: 'totalCount', args: {}, of: {} }
  const args = { filter: { name }, order: 'NAME', first: 1 }
  const page = await reader.read({ field, key: field, args, of: { [`${type}Connection`]: [count] } })
  return (page as { totalCount: number }).totalCount > 0
}

export async function quote(
  reader: LimitedReader,
  { id, text }: QuoteBy,
  path: readonly string[],
): Promise<QuoteReference> {
  if (id != null) return { id }
  const { article, words } = text!
  return {
    articleId: await articleId(reader, article, [...path, 'text', 'article']),
    words: anchor(words, [...path, 'text', 'words']),
  }
}

export function anchor(words: TextSelectorInput, path: readonly string[]): TextAnchor {
  const { exact, prefix = '', suffix = '', occurrence = 1 } = words
  if (!exact.trim()) throw new Refused('INVALID', 'There have to be some words.', [...path, 'exact'])
  if (occurrence < 1) throw new Refused('INVALID', 'They are counted from 1.', [...path, 'occurrence'])
  return { exact, prefix, suffix, occurrence }
}
