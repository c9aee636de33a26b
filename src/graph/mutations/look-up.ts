/** Finds what an input names, with the same rules as the queries: by id, slug, name, address or words. */
import type { TextAnchor } from '../../store/corrections/correction.ts'
import { type PartyReference, type QuoteReference, Refused } from '../../store/corrections/input/correction-input.ts'
import { PROPER_NAME, properName } from '../../store/corrections/input/proper-name.ts'
import type { Selection } from '../../store/query/sql/selection.ts'
import type { Reader } from '../../store/reader.ts'
import type { ArticleBy, PersonBy, QuoteBy, SourceBy, TextSelectorInput } from '../types.ts'

const ID: Selection = { field: 'id', key: 'id', args: {}, of: {} }

function idOf(reader: Reader, field: 'article' | 'person' | 'source', by: object): string | null {
  const type = { article: 'Article', person: 'Person', source: 'Source' }[field]
  const found = reader.read({ field, key: field, args: { by }, of: { [type]: [ID] } })
  return (found as { id: string } | null)?.id ?? null
}

export function articleId(reader: Reader, by: ArticleBy, path: readonly string[]): string {
  const id = idOf(reader, 'article', by)
  if (id === null) throw new Refused('NOT_FOUND', 'The archive has no such article.', path)
  return id
}

/** A person; with `mayBeNew`, also someone by a name that nobody has. */
export function person(reader: Reader, by: PersonBy, path: readonly string[], mayBeNew = false): PartyReference {
  return party(reader, 'person', by, path, mayBeNew)
}

/** A person as articles print the name, whoever the archive takes the name for. */
export function printedPerson(reader: Reader, by: PersonBy, path: readonly string[]): PartyReference {
  if (by.name == null) return person(reader, by, path)
  const name = properName(by.name)
  if (name === null) throw new Refused('INVALID', `It is ${PROPER_NAME}.`, [...path, 'name'])
  return { type: 'Person', name }
}

/** A source; with `mayBeNew`, also one by a name that none has. */
export function source(reader: Reader, by: SourceBy, path: readonly string[], mayBeNew = false): PartyReference {
  return party(reader, 'source', by, path, mayBeNew)
}

function party(
  reader: Reader,
  field: 'person' | 'source',
  by: PersonBy | SourceBy,
  path: readonly string[],
  mayBeNew: boolean,
): PartyReference {
  const type = field === 'person' ? 'Person' : 'Source'
  const id = idOf(reader, field, by)
  if (id !== null) return { type, id }
  const name = by.name == null ? '' : properName(by.name)
  if (name === null) throw new Refused('INVALID', `It is ${PROPER_NAME}.`, [...path, 'name'])
  if (!name) throw new Refused('NOT_FOUND', `The archive has no such ${field}.`, path)
  if (isShared(reader, type, name)) throw new Refused('AMBIGUOUS', `Several are called ${name}: give an id.`, path)
  if (!mayBeNew) throw new Refused('NOT_FOUND', `The archive has no ${field} called ${name}.`, path)
  return { type, name }
}

function isShared(reader: Reader, type: 'Person' | 'Source', name: string): boolean {
  const field = type === 'Person' ? 'people' : 'sources'
  const count: Selection = { field: 'totalCount', key: 'totalCount', args: {}, of: {} }
  const args = { filter: { name }, order: 'NAME', first: 1 }
  const page = reader.read({ field, key: field, args, of: { [`${type}Connection`]: [count] } })
  return (page as { totalCount: number }).totalCount > 0
}

export function quote(reader: Reader, { id, text }: QuoteBy, path: readonly string[]): QuoteReference {
  if (id != null) return { id }
  const { article, words } = text!
  return {
    articleId: articleId(reader, article, [...path, 'text', 'article']),
    words: anchor(words, [...path, 'text', 'words']),
  }
}

export function anchor(words: TextSelectorInput, path: readonly string[]): TextAnchor {
  const { exact, prefix = '', suffix = '', occurrence = 1 } = words
  if (!exact.trim()) throw new Refused('INVALID', 'There have to be some words.', [...path, 'exact'])
  if (occurrence < 1) throw new Refused('INVALID', 'They are counted from 1.', [...path, 'occurrence'])
  return { exact, prefix, suffix, occurrence }
}
