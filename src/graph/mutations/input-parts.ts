/** Parts of inputs that several fields wide become parts of wishes. */
import { type CorrectionInput, type PartyReference, Refused } from '../../store/corrections/input/correction-input.ts'
import type { Reader } from '../../store/reader.ts'
import type { PartyInput, SpeakerInput, SplitScope } from '../types.ts'
import { anchor, articleId, person, quote, source } from './look-up.ts'

type SpeakerWish = Extract<CorrectionInput, { kind: 'SPEAKER' }>['speaker']
type ScopeWish = Pick<Extract<CorrectionInput, { kind: 'SPLIT' }>, 'articleId' | 'quotes' | 'mentions'>

export function speakerOf(reader: Reader, input: SpeakerInput): SpeakerWish {
  if (input.person) return person(reader, input.person, ['speaker', 'person'], true)
  if (input.source) return source(reader, input.source, ['speaker', 'source'], true)
  if (input.unnamed) return { unnamed: input.unnamed }
  if (!input.nobody) throw new Refused('INVALID', '`nobody` is either true or not given.', ['speaker', 'nobody'])
  return { nobody: true }
}

export function coSpeakersOf(reader: Reader, inputs: readonly PartyInput[]): PartyReference[] {
  return inputs.map((input, index) => {
    const path = ['coSpeakers', String(index)]
    return input.person
      ? person(reader, input.person, [...path, 'person'], true)
      : source(reader, input.source!, [...path, 'source'], true)
  })
}

/** How many quotes or mentions one correction may name. */
const MOST_PLACES = 200

export function scopeOf(reader: Reader, { article, quotes, mentions }: SplitScope): ScopeWish {
  if (article) return { articleId: articleId(reader, article, ['scope', 'article']) }
  const list = quotes ?? mentions!.words
  if (!list.length || list.length > MOST_PLACES)
    throw new Refused('INVALID', `Name from 1 to ${MOST_PLACES} places.`, ['scope'])
  if (quotes) {
    const found = quotes.map((one, index) => quote(reader, one, ['scope', 'quotes', String(index)]))
    return { articleId: null, quotes: found }
  }
  return {
    articleId: articleId(reader, mentions!.article, ['scope', 'mentions', 'article']),
    mentions: mentions!.words.map((words, index) => anchor(words, ['scope', 'mentions', 'words', String(index)])),
  }
}
