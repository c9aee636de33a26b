/** The resolvers of everything that changes the archive: inputs become corrections, which the corrector makes or refuses. */
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
  reattributeQuote: correcting<T.ReattributeQuoteInput>('quote', async (input, { reader }) => ({
    kind: 'SPEAKER',
    quote: await quote(reader, input.quote, ['quote']),
    speaker: await speakerOf(reader, input.speaker),
    coSpeakers: await coSpeakersOf(reader, input.coSpeakers ?? []),
  })),
  dismissQuote: correcting<T.DismissQuoteInput>('quote', async (input, { reader }) => ({
    kind: 'NOT_A_QUOTE',
    quote: await quote(reader, input.quote, ['quote']),
    as: input.as ?? 'SCARE',
  })),
  hideQuote: correcting<T.HideQuoteInput>('quote', async (input, { reader }) => ({
    kind: 'HIDE',
    quote: await quote(reader, input.quote, ['quote']),
  })),
  hideArticle: correcting<T.HideArticleInput>('article', async (input, { reader }) => ({
    kind: 'HIDE',
    articleId: await articleId(reader, input.article, ['article']),
  })),
  correctArticleDate: correcting<T.CorrectArticleDateInput>('article', async (input, { reader }) => ({
    kind: 'DATE',
    articleId: await articleId(reader, input.article, ['article']),
    to: published(input.published),
  })),
  correctArticleSource: correcting<T.CorrectArticleSourceInput>('article', async (input, { reader }) => ({
    kind: 'SOURCE',
    articleId: await articleId(reader, input.article, ['article']),
    was: !input.remove
      ? null
      : {
          source: await source(reader, input.remove.source, ['remove', 'source']),
          role: input.remove.role,
        },
    to: !input.add
      ? null
      : { source: await source(reader, input.add.source, ['add', 'source'], true), role: input.add.role },
  })),
  mergePeople: correcting<T.MergePeopleInput>('person', async (input, { reader }) => ({
    kind: 'MERGE',
    party: await person(reader, input.person, ['person']),
    into: await person(reader, input.into, ['into']),
  })),
  keepPeopleApart: correcting<T.KeepPeopleApartInput>('person', async (input, { reader }) => ({
    kind: 'DISTINCT',
    person: await printedPerson(reader, input.person, ['person']),
    other: await printedPerson(reader, input.other, ['other']),
  })),
  mergeSources: correcting<T.MergeSourcesInput>('source', async (input, { reader }) => ({
    kind: 'MERGE',
    party: await source(reader, input.source, ['source']),
    into: await source(reader, input.into, ['into']),
  })),
  splitPerson: correcting<T.SplitPersonInput>('person', async (input, { reader }) => ({
    kind: 'SPLIT',
    person: await person(reader, input.person, ['person']),
    into: await person(reader, input.into, ['into'], true),
    ...(await scopeOf(reader, input.scope)),
  })),
  renamePerson: correcting<T.RenamePersonInput>('person', async (input, { reader }) => ({
    kind: 'NAME',
    party: await person(reader, input.person, ['person']),
    to: input.name,
  })),
  renameSource: correcting<T.RenameSourceInput>('source', async (input, { reader }) => ({
    kind: 'NAME',
    party: await source(reader, input.source, ['source']),
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
