/** Parts of inputs that several fields share. */
import { type CorrectionInput, type PartyReference, Refused } from '../../store/corrections/input/correction-input.ts'
import type { LimitedReader } from '../../store/readers/limit-reader.ts'
import type { PartyInput, SpeakerInput, SplitScope } from '../types.ts'
import { anchor, articleId, person, quote, source } from './look-up.ts'

type SpeakerWish = Extract<CorrectionInput, { kind: 'SPEAKER' }>['speaker']
type ScopeWish = Pick<Extract<CorrectionInput, { kind: 'SPLIT' }>, 'articleId' | 'quotes' | 'mentions'>

export async function speakerOf(reader: LimitedReader, input: SpeakerInput): Promise<SpeakerWish> {
  if (input.person) return person(reader, input.person, ['speaker', 'person'], true)
  if (input.source) return source(reader, input.source, ['speaker', 'source'], true)
  if (input.unnamed) return { unnamed: input.unnamed }
  if (!input.nobody) throw new Refused('INVALID', '`nobody` is either true or not given.', ['speaker', 'nobody'])
  return { nobody: true }
}

export function coSpeakersOf(reader: LimitedReader, inputs: readonly PartyInput[]): Promise<PartyReference[]> {
  const parties = inputs.map((input, index) => {
    const path = ['coSpeakers', String(index)]
    return input.person
      ? person(reader, input.person, [...path, 'person'], true)
      : source(reader, input.source!, [...path, 'source'], true)
  })
  return Promise.all(parties)
}

/** Greatest number of quotes or mentions that one correction may name. */
const MOST_PLACES = 200

export async function scopeOf(reader: LimitedReader, { article, quotes, mentions }: SplitScope): Promise<ScopeWish> {
  if (article) return { articleId: await articleId(reader, article, ['scope', 'article']) }
  const list = quotes ?? mentions!.words
  if (!list.length || list.length > MOST_PLACES)
    throw new Refused('INVALID', `Name from 1 to ${MOST_PLACES} places.`, ['scope'])
  if (quotes) {
    const found = await Promise.all(quotes.map((one, index) => quote(reader, one, ['scope', 'quotes', String(index)])))
    return { articleId: null, quotes: found }
  }
  return {
    articleId: await articleId(reader, mentions!.article, ['scope', 'mentions', 'article']),
    mentions: mentions!.words.map((words, index) => anchor(words, ['scope', 'mentions', 'words', String(index)])),
  }
}
