import { according } from './according-to.ts'
import { adjectiveAttribution } from './adjective-attribution.ts'
import { attribute } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { colonAttribution } from './colon-attribution.ts'
import { inWords } from './in-words.ts'
import { Is, type Item, is, type Line } from './item.ts'
import type { Language } from './languages/language.ts'
import { nounAttribution } from './noun-attribution.ts'
import { passiveAttribution } from './passive-attribution.ts'
import { quotedAs } from './quoted-as.ts'
import { type Clause, readClause, readState } from './read-clause.ts'
import { signedAttribution } from './signed-attribution.ts'
import type { Stretch } from './stretch.ts'
import { surveyAttribution } from './survey-attribution.ts'
import { tagVerbs } from './tag-verbs.ts'

const auxiliary = Is.BE | Is.HAVE | Is.DO | Is.MODAL

/** Every cue of a sentence, with its speaker and its words, in the order of the cues. */
export function findAttributions(line: Line, index: number, language: Language): Attribution[] {
  const { items } = line
  tagVerbs(items)
  const found: Attribution[] = []
  const clauses: Clause[] = []
  let taken = 0
  let relay: Stretch | null = null
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (!item.cues && item.verb === 'NONE' && !(item.bits & auxiliary)) continue
    const prepositional = according(items, i, taken, index) ?? inWords(items, i, index)
    if (prepositional) {
      found.push(prepositional)
      taken = Math.max(taken, prepositional.cue.to)
      continue
    }
    const noun = language.nouns.get(item.lower)
    if (noun && item.verb === 'NONE') {
      const attribution = nounAttribution(items, i, noun, index, clauses[clauses.length - 1])
      if (attribution) found.push(attribution)
    }
    const state =
      item.verb === 'NONE' || item.verb === 'PASSIVE'
        ? (adjectiveAttribution(items, i, language, index) ?? surveyAttribution(items, i, language, index))
        : null
    if (state) {
      found.push(state)
      continue
    }
    if (item.verb === 'NONE') {
      const plain = readState(items, i, clauses)
      if (plain) clauses.push(plain)
      continue
    }
    const clause = readClause(items, i, clauses, language.nouns)
    clauses.push(clause)
    if (item.verb === 'PASSIVE' && item.forms!.verb.lemma === 'quote') {
      const by = quotedAs(items, i)
      if (by !== undefined) {
        relay = by
        continue
      }
    }
    const attribution = !item.forms!.verb.sense
      ? null
      : item.verb === 'PASSIVE' || item.forms!.verb.frame.includes('s')
        ? passiveAttribution(items, i, clause.subject, index)
        : attribute(items, clause, taken, index)
    if (!attribution) continue
    found.push(relay && item.verb === 'GERUND' ? { ...attribution, via: relay } : attribution)
    relay = null
    taken = Math.max(taken, isRelative(items, attribution) ? touchedTo(items, i + 1) : i + 1)
  }
  if (!found.some(({ content }) => content.some((stretch) => holdsQuote(items, stretch)))) {
    const bare = colonAttribution(items, clauses[0]?.subject ?? null, index) ?? signedAttribution(items, index)
    if (bare) found.push(bare)
  }
  return found
}

/** `a clip that Y called "X," Z said`: a quote right behind the cue of a relative clause is nobody else's words. */
const isRelative = (items: readonly Item[], { subject, rule }: Attribution) =>
  rule === 'cue' && subject !== null && is(items, subject.from - 1, Is.RELATIVE | Is.THAT)
const touchedTo = (items: readonly Item[], at: number) => (is(items, at, Is.QUOTE) ? at + 1 : at)

const holdsQuote = (items: readonly Item[], { from, to }: Stretch) => {
  for (let i = from; i < to; i++) if (items[i]!.bits & Is.QUOTE) return true
  return false
}
