/** The resolvers of everything that changes the archive: inputs become wishes, which the corrector fulfils or refuses. */
import type { GraphQLFieldResolver } from 'graphql'
import { date, LineError } from '../../store/corrections/file/read-members.ts'
import { Refused } from '../../store/corrections/input/correction-input.ts'
import type { Context } from '../context.ts'
import type * as T from '../types.ts'
import { correcting } from './answer-change.ts'
import { importCorrections } from './import-corrections.ts'
import { coSpeakersOf, scopeOf, speakerOf } from './input-parts.ts'
import { articleId, person, printedPerson, quote, source } from './look-up.ts'
import { startReload } from './start-reload.ts'
import { undoCorrection } from './undo-correction.ts'

// biome-ignore lint/suspicious/noExplicitAny: each has the arguments that the schema gives its field
export const Mutation: Readonly<Record<keyof T.Mutation, GraphQLFieldResolver<any, Context, any>>> = {
  reattributeQuote: correcting<T.ReattributeQuoteInput>('quote', (input, { reader }) => ({
    kind: 'SPEAKER',
    quote: quote(reader, input.quote, ['quote']),
    speaker: speakerOf(reader, input.speaker),
    coSpeakers: coSpeakersOf(reader, input.coSpeakers ?? []),
  })),
  dismissQuote: correcting<T.DismissQuoteInput>('quote', (input, { reader }) => ({
    kind: 'NOT_A_QUOTE',
    quote: quote(reader, input.quote, ['quote']),
    as: input.as ?? 'SCARE',
  })),
  hideQuote: correcting<T.HideQuoteInput>('quote', (input, { reader }) => ({
    kind: 'HIDE',
    quote: quote(reader, input.quote, ['quote']),
  })),
  hideArticle: correcting<T.HideArticleInput>('article', (input, { reader }) => ({
    kind: 'HIDE',
    articleId: articleId(reader, input.article, ['article']),
  })),
  correctArticleDate: correcting<T.CorrectArticleDateInput>('article', (input, { reader }) => ({
    kind: 'DATE',
    articleId: articleId(reader, input.article, ['article']),
    to: published(input.published),
  })),
  correctArticleSource: correcting<T.CorrectArticleSourceInput>('article', (input, { reader }) => ({
    kind: 'SOURCE',
    articleId: articleId(reader, input.article, ['article']),
    was: !input.remove
      ? null
      : {
          source: source(reader, input.remove.source, ['remove', 'source']),
          role: input.remove.role,
        },
    to: !input.add ? null : { source: source(reader, input.add.source, ['add', 'source'], true), role: input.add.role },
  })),
  mergePeople: correcting<T.MergePeopleInput>('person', (input, { reader }) => ({
    kind: 'MERGE',
    party: person(reader, input.person, ['person']),
    into: person(reader, input.into, ['into']),
  })),
  keepPeopleApart: correcting<T.KeepPeopleApartInput>('person', (input, { reader }) => ({
    kind: 'DISTINCT',
    person: printedPerson(reader, input.person, ['person']),
    other: printedPerson(reader, input.other, ['other']),
  })),
  mergeSources: correcting<T.MergeSourcesInput>('source', (input, { reader }) => ({
    kind: 'MERGE',
    party: source(reader, input.source, ['source']),
    into: source(reader, input.into, ['into']),
  })),
  splitPerson: correcting<T.SplitPersonInput>('person', (input, { reader }) => ({
    kind: 'SPLIT',
    person: person(reader, input.person, ['person']),
    into: person(reader, input.into, ['into'], true),
    ...scopeOf(reader, input.scope),
  })),
  renamePerson: correcting<T.RenamePersonInput>('person', (input, { reader }) => ({
    kind: 'NAME',
    party: person(reader, input.person, ['person']),
    to: input.name,
  })),
  renameSource: correcting<T.RenameSourceInput>('source', (input, { reader }) => ({
    kind: 'NAME',
    party: source(reader, input.source, ['source']),
    to: input.name,
  })),
  undoCorrection,
  importCorrections,
  reload: startReload,
}

function published({ on, at }: T.PublishedInput): string {
  try {
    return date(on ?? at, 'published')
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    throw new Refused('INVALID', error.message, ['published'])
  }
}
