/** Turns inputs of corrections into claims: things of the archive become names, keys and words that outlive it. */
import type { Connection } from '../../database/connection.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import { dateOf } from '../apply/apply-to-article.ts'
import { describeAffected } from '../change/describe-affected.ts'
import type { Claim } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { correctedId, finalId } from '../index/final-id.ts'
import { nameIn } from '../index/party-id.ts'
import { claimOfName, claimOfSplit } from './claim-of-party.ts'
import { type CorrectionInput, Refused, type RoleReference } from './correction-input.ts'
import { findQuote, nameOf, readPlain } from './look-up.ts'
import type { InputOf, MadeClaim } from './made-claim.ts'
import { placeOf } from './place-of.ts'

/** Throws Refused where the input cannot be understood. */
export function makeClaim(connection: Connection, input: CorrectionInput, index: CorrectionIndex): MadeClaim {
  const { known } = index
  switch (input.kind) {
    case 'SPEAKER':
    case 'NOT_A_QUOTE':
      return ofQuote(connection, input, index)
    case 'HIDE':
      return ofHiding(connection, input, known)
    case 'DATE': {
      const { article } = readPlain(connection, input.articleId, known)
      return { claim: { kind: 'DATE', ...placeOf(article), was: dateOf(article), to: input.to }, aboutId: article.id }
    }
    case 'SOURCE':
      return ofSource(connection, input, index)
    case 'MERGE': {
      const [party, into] = [
        nameOf(connection, input.party, index, ['person']),
        nameOf(connection, input.into, index, ['into']),
      ]
      if (party.id === into.id) throw new Refused('INVALID', 'They are one already.', ['into'])
      return { claim: { kind: 'MERGE', party: party.name, into: into.name }, aboutId: into.id }
    }
    case 'DISTINCT': {
      const [person, other] = [
        nameOf(connection, input.person, index, ['person']),
        nameOf(connection, input.other, index, ['other']),
      ]
      if (correctedId(index, person.id) === correctedId(index, other.id))
        throw new Refused('INVALID', 'They are one by their name, or by a correction.', ['other'])
      return {
        claim: { kind: 'DISTINCT', person: nameIn(person.name), other: nameIn(other.name) },
        aboutId: finalId(index, person.id),
      }
    }
    case 'NAME':
      return claimOfName(connection, input, index)
    case 'SPLIT':
      return claimOfSplit(connection, input, index)
  }
}

function ofQuote(connection: Connection, input: InputOf<'SPEAKER' | 'NOT_A_QUOTE'>, index: CorrectionIndex): MadeClaim {
  const { id, article, anchor } = findQuote(connection, input.quote, index.known, ['quote'])
  const was = describeAffected(connection, [article.id], []).get(id)?.get('SPEAKER') ?? null
  const place = { ...placeOf(article), quote: anchor, was }
  if (input.kind === 'NOT_A_QUOTE') return { claim: { kind: 'NOT_A_QUOTE', ...place, as: input.as }, aboutId: id }
  const { speaker, coSpeakers } = input
  const named = 'type' in speaker ? nameOf(connection, speaker, index, ['speaker']).name : speaker
  const others = coSpeakers.map((one, i) => nameOf(connection, one, index, ['coSpeakers', String(i)]).name)
  if (others.length && !('type' in speaker))
    throw new Refused('INVALID', 'Only someone with a name speaks together with others.', ['coSpeakers'])
  const claim: Claim = { kind: 'SPEAKER', ...place, speaker: named, ...(others.length && { coSpeakers: others }) }
  return { claim, aboutId: id }
}

function ofHiding(connection: Connection, input: InputOf<'HIDE'>, known: PeopleFile): MadeClaim {
  if ('quote' in input) {
    const { id, article, anchor } = findQuote(connection, input.quote, known, ['quote'])
    const was = describeAffected(connection, [article.id], []).get(id)?.get('SPEAKER') ?? null
    return { claim: { kind: 'HIDE', ...placeOf(article), quote: anchor, was }, aboutId: id }
  }
  const { article } = readPlain(connection, input.articleId, known)
  const { id, headline, contentHash } = article
  return { claim: { kind: 'HIDE', ...placeOf(article), quote: null, was: headline, contentHash }, aboutId: id }
}

function ofSource(connection: Connection, input: InputOf<'SOURCE'>, index: CorrectionIndex): MadeClaim {
  const { article } = readPlain(connection, input.articleId, index.known)
  const role = (reference: RoleReference | null, path: string) =>
    reference && {
      source: nameIn(nameOf(connection, reference.source, index, [path, 'source']).name),
      role: reference.role,
    }
  const [was, to] = [role(input.was, 'remove'), role(input.to, 'add')]
  if (!was && !to) throw new Refused('INVALID', 'Give a part to remove, one to add, or both.', ['add'])
  return { claim: { kind: 'SOURCE', ...placeOf(article), was, to }, aboutId: article.id }
}
