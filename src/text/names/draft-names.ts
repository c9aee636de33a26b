import type { MentionDraft, OrganisationDraft, PersonDraft } from '../speech.ts'
import type { Candidate } from './candidates/candidate.ts'
import { isMention } from './is-mention.ts'
import type { NameKind } from './kinds/name-kind.ts'
import { NameClass } from './lexicon/name-class.ts'
import type { NameMention, Names, Office } from './names.ts'
import { draftPerson } from './people/draft-person.ts'
import { type TitleFound, titleAfter, titleBefore } from './people/find-title.ts'
import type { Bodies, Body } from './people/gather-organisations.ts'
import type { People } from './people/people.ts'
import type { Words } from './words/words.ts'

/**
 * The drafts: people and bodies in the order of their first mention, all mentions in the order of the text. A candidate is
 * one mention of at most one party, and a party has the mentions that name it: no place can belong to two.
 */
export function draftNames(
  text: string,
  words: Words,
  candidates: readonly Candidate[],
  kinds: readonly NameKind[],
  people: People,
  bodies: Bodies,
): Names {
  const personAt = inOrder(people.bearers)
  const bodyAt = inOrder(bodies.bodies)
  const ofPeople: MentionDraft[][] = people.bearers.map(() => [])
  const ofBodies: MentionDraft[][] = bodies.bodies.map(() => [])
  const starts = new Set<number>()
  for (let i = 0; i < candidates.length; i++) if (people.of[i]! >= 0) starts.add(candidates[i]!.from)
  const offices: Office[] = []
  const mentions = candidates.map((candidate, i): MentionDraft => {
    const person = people.of[i]!
    const title = person < 0 ? null : noteOffices(words, candidate, personAt[person]!, offices)
    const mention = { ...spanOf(words, candidate), form: formOf(candidate, person >= 0), title }
    if (person >= 0) ofPeople[person]!.push(mention)
    else if (bodies.of[i]! >= 0) ofBodies[bodies.of[i]!]!.push(mention)
    return mention
  })
  const drafts: PersonDraft[] = []
  for (const [at, bearer] of people.bearers.entries())
    drafts[personAt[at]!] = draftPerson(text, words, candidates, ofPeople[at]!, bearer, starts)
  const organisations: OrganisationDraft[] = []
  for (const [at, body] of bodies.bodies.entries())
    organisations[bodyAt[at]!] = draftBody(text, words, candidates, body, ofBodies[at]!)
  const all = mentions.map((mention, i): NameMention | null => {
    const person = people.of[i]!
    const body = bodies.of[i]!
    if (person >= 0) {
      const index = personAt[person]!
      const { gender } = drafts[index]!
      const ambiguous = people.ambiguous.has(i)
      return { ...mention, party: { type: 'PERSON', index }, kind: 'PERSON', gender, ambiguous }
    }
    const loose = { ...mention, gender: null, ambiguous: false }
    if (body >= 0) return { ...loose, party: { type: 'ORGANISATION', index: bodyAt[body]! }, kind: 'ORGANISATION' }
    if (!isMention(words, candidates[i]!, kinds[i]!)) return null
    return { ...loose, party: null, kind: kinds[i] === 'PERSON' ? 'OTHER' : kinds[i]! }
  })
  return { people: drafts, organisations, mentions: all.filter((mention) => mention !== null), offices }
}

function draftBody(
  text: string,
  words: Words,
  candidates: readonly Candidate[],
  { fullest, kind, mentions: indexes }: Body,
  mentions: readonly MentionDraft[],
): OrganisationDraft {
  const own = indexes.map((i) => candidates[i]!)
  const name = withArticle(words, fullest, own) + printed(text, words, fullest)
  const forms = new Set(own.map((candidate) => printed(text, words, candidate)))
  forms.delete(name)
  return { name, kind, aliases: [...forms], mentions }
}

/** For each gathered party its place in the order of first mentions. */
function inOrder(parties: readonly { readonly mentions: readonly number[] }[]): number[] {
  const order = parties.map((_, at) => at).sort((a, b) => parties[a]!.mentions[0]! - parties[b]!.mentions[0]!)
  const places: number[] = []
  for (const [place, at] of order.entries()) places[at] = place
  return places
}

/** `the ` where a house that stands for a body has it: `the Kremlin`, but `Downing Street`. */
function withArticle(words: Words, fullest: Candidate, own: readonly Candidate[]): string {
  const house = fullest.units.length === 1 && (fullest.units[0]!.flags & NameClass.METONYM) !== 0
  return house && own.some(({ from }) => words.grammar.definite.has(words.keys[from - 1] ?? ''))
    ? `${words.keys[fullest.from - 1] ?? 'the'} `
    : ''
}

/** The name as printed on one line, a line break inside it as a space. */
export const printed = (text: string, words: Words, { from, to }: Candidate) =>
  text.slice(words.tokens[from]!.start, words.tokens[to - 1]!.end).replace(/\s+/g, ' ')

function formOf({ units, words }: Candidate, person: boolean): MentionDraft['form'] {
  if (!person && (units[0]!.flags & NameClass.METONYM) !== 0 && units.length === 1) return 'METONYM'
  return person && words.length === 1 ? 'PART_OF_NAME' : 'FULL_NAME'
}

const named = NameClass.TITLE | NameClass.ROLE | NameClass.KIN

/** Notes the offices before and after a mention; gives the span of the one that counts as its title. */
function noteOffices(words: Words, candidate: Candidate, person: number, offices: Office[]) {
  const before = titleBefore(words, candidate)
  const after = titleAfter(words, candidate)
  for (const found of [before, after])
    if (found && (words.flags[found.head]! & named) !== 0) offices.push(office(words, found, person))
  const title = before ?? after
  return title && spanOf(words, title)
}

const spanOf = ({ tokens }: Words, { from, to }: Pick<TitleFound, 'from' | 'to'>) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

function office(words: Words, found: TitleFound, person: number): Office {
  const head = words.keys[found.head]!.replace(/^ex-/, '')
  return {
    person,
    head: words.grammar.writtenOut.get(head) ?? head,
    words: words.keys.slice(found.from, found.to),
    span: spanOf(words, found),
  }
}
