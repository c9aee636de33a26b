import type { MentionDraft, OrganisationDraft, PersonDraft } from '../speech.ts'
import type { Candidate } from './candidates/candidate.ts'
import { isMention } from './is-mention.ts'
import type { NameKind } from './kinds/decide-kinds.ts'
import { NameClass } from './lexicon/name-class.ts'
import { writtenOut } from './lexicon/written-out.ts'
import type { NameMention, Names, Office } from './names.ts'
import { draftPerson } from './people/draft-person.ts'
import { type TitleFound, titleAfter, titleBefore } from './people/find-title.ts'
import type { Bodies } from './people/gather-organisations.ts'
import type { People } from './people/people.ts'
import type { Words } from './read-words.ts'

/** The drafts: people and bodies in the order of their first mention, all mentions in the order of the text. */
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
  const starts = new Set<number>()
  for (let i = 0; i < candidates.length; i++) if (people.of[i]! >= 0) starts.add(candidates[i]!.from)
  const offices: Office[] = []
  const mentions: MentionDraft[] = candidates.map((candidate, i) => {
    const person = people.of[i]!
    const title = person < 0 ? null : noteOffices(words, candidate, personAt[person]!, offices)
    return {
      start: words.tokens[candidate.from]!.start,
      end: words.tokens[candidate.to - 1]!.end,
      form: formOf(candidate, person >= 0),
      title,
    }
  })
  const drafts: PersonDraft[] = []
  for (const [at, bearer] of people.bearers.entries())
    drafts[personAt[at]!] = draftPerson(text, words, candidates, mentions, bearer, starts)
  const organisations: OrganisationDraft[] = []
  for (const [at, { fullest, kind, mentions: own }] of bodies.bodies.entries()) {
    const name =
      withArticle(
        words,
        fullest,
        own.map((i) => candidates[i]!),
      ) + printed(text, words, fullest)
    const forms = new Set(own.map((i) => printed(text, words, candidates[i]!)))
    forms.delete(name)
    organisations[bodyAt[at]!] = { name, kind, aliases: [...forms], mentions: own.map((i) => mentions[i]!) }
  }
  const all = mentions.map((mention, i): NameMention | null => {
    const person = people.of[i]!
    const body = bodies.of[i]!
    if (person >= 0) {
      const index = personAt[person]!
      const party = { type: 'PERSON', index } as const
      return {
        start: mention.start,
        end: mention.end,
        form: mention.form,
        title: mention.title,
        party,
        kind: 'PERSON',
        gender: drafts[index]!.gender,
        ambiguous: people.ambiguous.has(i),
      }
    }
    if (body < 0 && !isMention(words, candidates[i]!, kinds[i]!)) return null
    const party = body < 0 ? null : ({ type: 'ORGANISATION', index: bodyAt[body]! } as const)
    const kind = body < 0 ? kinds[i]! : 'ORGANISATION'
    return {
      start: mention.start,
      end: mention.end,
      form: mention.form,
      title: mention.title,
      party,
      kind: kind === 'PERSON' ? 'OTHER' : kind,
      gender: null,
      ambiguous: false,
    }
  })
  return { people: drafts, organisations, mentions: all.filter((mention) => mention !== null), offices }
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
  return house && own.some(({ from }) => words.keys[from - 1] === 'the') ? 'the ' : ''
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

const spanOf = ({ tokens }: Words, { from, to }: TitleFound) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

function office(words: Words, found: TitleFound, person: number): Office {
  const head = words.keys[found.head]!
  return {
    person,
    head: writtenOut[head] ?? head,
    words: words.keys.slice(found.from, found.to),
    span: spanOf(words, found),
  }
}
