/** Preview of a page before it is opened: in the browser's tab, in a list of links, in a chat. */
import { roomDocument } from './room-documents.ts'

export interface Preview {
  readonly title: string
  readonly description: string
  readonly type: 'website' | 'article' | 'profile'
  /** Notice and address that go with a text; none if the page has no text of an article. */
  readonly rights?: Rights
  /** True if the archive has it. */
  readonly isThere: boolean
}

/** The copyright notice, and the address of the original. */
export interface Rights {
  readonly access: 'FULL' | 'EXCERPT'
  readonly copyrightNotice: string | null
  readonly url: string | null
}

/** Answers an operation of the public API; null where it fails. */
export type AskArchive = (hash: string, variables: object) => Promise<Readonly<Record<string, unknown>> | null>

export const NAME = 'On the Record'
const DESCRIPTION = 'A news archive by what was said: who said it, in which article, according to whom.'
export const FRONT: Preview = { title: NAME, description: DESCRIPTION, type: 'website', isThere: true }
const MISSING: Preview = { ...FRONT, title: `Not found · ${NAME}`, isThere: false }

interface Printed {
  readonly headline: string
  readonly publishedOn: string | null
  readonly sources: readonly { readonly source: { readonly name: string } }[]
}

/** `Headline, Source, 2020-08-15` */
function printedWords({ headline, publishedOn, sources }: Printed): string {
  return [headline, sources[0]?.source.name, publishedOn].filter(Boolean).join(', ')
}

interface Kind<Found> {
  readonly operation: string
  readonly field: string
  variables(key: string): object
  preview(found: Found): Omit<Preview, 'isThere'>
}

const by = (prefix: string) => (key: string) => ({ by: key.startsWith(prefix) ? { id: key } : { slug: key } })
const kind = <Found>(given: Kind<Found>) => given as Kind<unknown>

const KINDS: Readonly<Record<string, Kind<unknown>>> = {
  article: kind<Printed & { standfirst: string | null; paragraphs: readonly { text: string }[]; rights: Rights }>({
    ...{ operation: 'ArticlePreview', field: 'article', variables: by('art_') },
    preview: (article) => ({
      title: article.headline,
      description: `${printedWords({ ...article, headline: '' })}. ${article.standfirst ?? article.paragraphs[0]?.text ?? ''}`,
      type: 'article',
      rights: article.rights,
    }),
  }),
  person: kind<{ name: string; quoteCount: number; articleCount: number; titles: readonly { text: string }[] }>({
    ...{ operation: 'PersonPreview', field: 'person', variables: by('per_') },
    preview: ({ name, quoteCount, articleCount, titles }) => ({
      title: name,
      description: `${titles[0] ? `${titles[0].text}. ` : ''}Quotes on the record: ${quoteCount}; articles: ${articleCount}.`,
      type: 'profile',
    }),
  }),
  source: kind<{ name: string; articleCount: number }>({
    ...{ operation: 'SourcePreview', field: 'source', variables: by('org_') },
    preview: ({ name, articleCount }) => ({ title: name, description: `Articles: ${articleCount}.`, type: 'profile' }),
  }),
  quote: kind<{
    text: string
    speakerMention: string | null
    speaker: { name: string } | null
    article: Printed
    rights: Rights
  }>({
    ...{ operation: 'QuotePreview', field: 'quote', variables: (id) => ({ id }) },
    preview: ({ text, speaker, speakerMention, article, rights }) => ({
      title: `${speaker?.name ?? speakerMention ?? 'On the record'}: “${text}”`,
      description: printedWords(article),
      type: 'article',
      rights,
    }),
  }),
}

/** Of a view and its key. Where the archive cannot be asked, what holds of every page. */
export async function previewOf(view: string, key: string, ask: AskArchive): Promise<Preview> {
  if (view === 'nowhere') return MISSING
  const found = KINDS[view]
  if (!found) return FRONT
  const data = await ask(roomDocument(found.operation), found.variables(key))
  if (!data) return FRONT
  const value = data[found.field]
  if (!value) return MISSING
  const { title, description, type, rights } = found.preview(value)
  const shown = { title: `${shorten(title, 140)} · ${NAME}`, description: withRights(description, rights) }
  return { ...shown, type, isThere: true, ...(rights && { rights }) }
}

/** Adds the notice and the address where texts may not be republished: little else of a page is shown. */
function withRights(text: string, rights: Rights | undefined): string {
  if (rights?.access !== 'EXCERPT') return shorten(text, 280)
  const said = [rights.copyrightNotice && shorten(rights.copyrightNotice, 160), rights.url].filter(Boolean).join(' ')
  return said ? `${shorten(text, Math.max(80, 280 - said.length))} ${said}` : shorten(text, 280)
}

/** Whole characters, at most so many. */
function shorten(text: string, most: number): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('')
}
