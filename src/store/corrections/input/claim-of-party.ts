import type { Connection } from '../../database/connection.ts'
import type { Claim, PartyName } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { finalId } from '../index/final-id.ts'
import { nameIn, partyOf, renamed } from '../index/party-id.ts'
import { Refused } from './correction-input.ts'
import { findQuote, nameOf, readPlain } from './look-up.ts'
import type { InputOf, MadeClaim } from './made-claim.ts'
import { placeOf } from './place-of.ts'
import { PROPER_NAME, properName } from './proper-name.ts'

/** Claims that a person or source is called otherwise. Throws Refused. */
export function claimOfName(connection: Connection, input: InputOf<'NAME'>, index: CorrectionIndex): MadeClaim {
  const { id, name } = nameOf(connection, input.party, index, ['person'])
  const to = properName(input.to)
  if (to === null) throw new Refused('INVALID', `It is ${PROPER_NAME}.`, ['name'])
  const other = partyOf(renamed(name, to), index.known)
  if (!/\p{L}/u.test(other.nameKey)) throw new Refused('INVALID', 'A name needs letters.', ['name'])
  const taken = connection.value<string>(
    `SELECT name FROM "${other.type}" WHERE "nameKey" = ? AND "publicId" <> ?`,
    other.nameKey,
    finalId(index, id),
  )
  if (taken !== undefined)
    throw new Refused('NAME_TAKEN', `${taken} is somebody else in the archive: merge the two.`, ['name'])
  return { claim: { kind: 'NAME', party: name, to }, aboutId: id }
}

/** Claims that some of what a person is said to say is another's. Throws Refused. */
export function claimOfSplit(connection: Connection, input: InputOf<'SPLIT'>, index: CorrectionIndex): MadeClaim {
  const [person, into] = [
    nameOf(connection, input.person, index, ['person']),
    nameOf(connection, input.into, index, ['into']),
  ]
  if (finalId(index, person.id) === finalId(index, into.id))
    throw new Refused('INVALID', 'Someone else needs another name, e.g. with their office behind it.', ['into'])
  const quotes = input.quotes?.map((one, i) => findQuote(connection, one, index.known, ['scope', 'quotes', String(i)]))
  const articleId = input.articleId ?? quotes?.[0]?.article.id
  if (articleId === undefined) throw new Refused('INVALID', 'Name at least one quote.', ['scope', 'quotes'])
  if (quotes?.some(({ article }) => article.id !== articleId))
    throw new Refused('INVALID', 'The quotes are of several articles: make a correction for each.', ['scope', 'quotes'])
  const { article } = readPlain(connection, articleId, index.known)
  const name = (party: PartyName) => nameIn(party)
  const claim: Claim = {
    kind: 'SPLIT',
    ...placeOf(article),
    person: name(person.name),
    into: name(into.name),
    ...(quotes && { quotes: quotes.map(({ anchor }) => anchor) }),
    ...(input.mentions && { mentions: input.mentions }),
  }
  return { claim, aboutId: finalId(index, into.id) }
}
