import { Is, type Item, is, type VerbForm } from './item.ts'
import { Form } from './languages/language.ts'

const auxiliary = Is.BE | Is.HAVE | Is.DO | Is.MODAL
const skipped = Is.ADVERB | Is.NEGATION
const nominal = Is.DETERMINER | Is.POSSESSIVE | Is.ADJECTIVE | Is.NUMBER

/** Decides for every word that can be a verb whether it is one here, and which: `claims` in `he claims` and `his claims`. */
export function tagVerbs(items: readonly Item[]): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.forms) item.verb = verbAt(items, i, item.forms.forms)
  }
}

/** The item before `i` that is no adverb, `now`, `never`. */
function before(items: readonly Item[], i: number): number {
  let at = i - 1
  while (at >= 0 && items[at]!.bits & skipped && !(items[at]!.bits & (auxiliary | Is.TIME))) at--
  return at
}

function verbAt(items: readonly Item[], i: number, forms: number): VerbForm {
  const item = items[i]!
  if (item.bits & Is.CAPITAL && i > 0 && !(items[i - 1]!.bits & (Is.MARK | Is.QUOTE)))
    return headlineVerb(items, i, forms)
  const p = before(items, i)
  const prev = items[p]
  const bits = prev?.bits ?? 0
  if (
    bits & Is.TO &&
    forms & Form.BASE &&
    !/^(according|due|thanks|compared|related|prior|close)$/.test(items[p - 1]?.lower ?? '') &&
    !(item.bits & (Is.PREPOSITION | Is.POSSESSIVE))
  )
    return 'INFINITIVE'
  const aux = auxiliaryBefore(items, i)
  if (forms & Form.GERUND) {
    if (aux & Is.BE) return 'FINITE'
    return bits & nominal && !(bits & (Is.BE | Is.HAVE)) ? 'NONE' : 'GERUND'
  }
  if (aux & (Is.MODAL | Is.DO) && forms & Form.BASE) return 'FINITE'
  if (aux & Is.HAVE && forms & Form.PARTICIPLE) return 'FINITE'
  if (aux & Is.BE && forms & Form.PARTICIPLE) return 'PASSIVE'
  if (forms & Form.PAST) return pastAt(items, i, prev, forms)
  if (forms & Form.PARTICIPLE) return bits & nominal ? 'NONE' : 'PASSIVE'
  if (forms & Form.THIRD) return thirdAt(items, i, prev)
  if (forms & Form.BASE) return baseAt(items, i, prev)
  return 'NONE'
}

/** The auxiliary in front, over a subject too: `did he say`. */
function auxiliaryBefore(items: readonly Item[], i: number): number {
  for (let at = i - 1; at >= 0 && at >= i - 5; at--) {
    const { bits } = items[at]!
    if (bits & auxiliary) return bits & auxiliary
    if (bits & Is.SUBJECT_PRONOUN && at === i - 1) continue
    if (bits & (Is.ADVERB | Is.NEGATION | Is.TIME)) continue
    return 0
  }
  return 0
}

function pastAt(items: readonly Item[], i: number, prev: Item | undefined, forms: number): VerbForm {
  const bits = prev?.bits ?? 0
  if (
    !alone.has(prev?.lower ?? '') &&
    bits & (Is.DETERMINER | Is.POSSESSIVE | Is.ADJECTIVE) &&
    !(bits & (Is.SUBJECT_PRONOUN | Is.RELATIVE | Is.BE | Is.THAT))
  )
    return 'NONE'
  if (bits & Is.PREPOSITION && !(bits & (Is.COMMA | Is.SUBORDINATOR))) return 'NONE'
  if (prev && prev.verb === 'FINITE' && !items[i]!.forms!.verb.sense) return 'NONE'
  const next = items[i + 1]
  // `a show called "X"`: a name given, by nobody in particular
  if (
    forms & Form.PARTICIPLE &&
    next &&
    is(items, i + 1, Is.QUOTE | Is.TITLE) &&
    prev &&
    /a/.test(items[i]!.forms!.verb.frame) &&
    !(bits & (Is.NAME | Is.SUBJECT_PRONOUN | Is.MARK | Is.QUOTE | Is.COORDINATOR | Is.CAPITAL))
  )
    return 'PASSIVE'
  if (!prev && forms & Form.PARTICIPLE && items[i]!.forms!.verb.frame.includes('r')) return 'PASSIVE'
  if (prev && forms & Form.PARTICIPLE && /^(when|if)$/.test(prev.lower)) return 'PASSIVE'
  if (forms & Form.PARTICIPLE && next?.lower === 'by' && !items[i + 2]?.lower.endsWith('ing')) return 'PASSIVE'
  return 'FINITE'
}

function thirdAt(items: readonly Item[], i: number, prev: Item | undefined): VerbForm {
  if (!prev) return 'NONE'
  const { bits } = prev
  if (bits & (Is.SUBJECT_PRONOUN | Is.RELATIVE | Is.QUOTE | Is.THAT | Is.CLOSE)) return 'FINITE'
  if (bits & (nominal | Is.PREPOSITION | auxiliary)) return 'NONE'
  if (unambiguous.has(items[i]!.lower)) return 'FINITE'
  const next = items[i + 1]
  const after = next?.bits ?? Is.STOP
  // `"X," the ad's narrator states.`
  if (after & (Is.STOP | Is.COMMA) && is(items, 0, Is.QUOTE) && i < 12 && items[i]!.forms!.verb.frame.includes('q'))
    return 'FINITE'
  if (
    after &
    (Is.DETERMINER | Is.NAME | Is.SUBJECT_PRONOUN | Is.OBJECT_PRONOUN | Is.TO | Is.QUESTION | Is.THAT | Is.QUOTE)
  )
    return 'FINITE'
  if (after & Is.POSSESSIVE && next!.lower !== "'s") return 'FINITE'
  if (bits & (Is.NAME | Is.CAPITAL))
    return after & (Is.PREPOSITION | auxiliary) ? (links(items, i) ? 'FINITE' : 'NONE') : 'FINITE'
  if (bits & Is.MARK) return after & (Is.MARK | auxiliary | Is.PREPOSITION | Is.COORDINATOR) ? 'NONE' : 'FINITE'
  return links(items, i) ? 'FINITE' : 'NONE'
}

function links(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]
  return next !== undefined && items[i]!.forms!.verb.links.includes(next.lower)
}

const opensRest = Is.DETERMINER | Is.THAT | Is.NAME | Is.SUBJECT_PRONOUN

/** `Hill and Brandt [call]`: two names are a plural. */
const joint = (items: readonly Item[], i: number) => items[i - 2]?.lower === 'and' && is(items, i - 3, Is.NAME)

const plural = (item: Item) => /[^s]s$/.test(item.lower) || peoples.has(item.lower)

function baseAt(items: readonly Item[], i: number, prev: Item | undefined): VerbForm {
  if (!prev) return 'NONE'
  const { bits } = prev
  if (items[i]!.bits & (Is.PREPOSITION | Is.POSSESSIVE)) return 'NONE'
  if (bits & Is.SUBJECT_PRONOUN) return /^(he|she|it)$/.test(prev.lower) ? 'NONE' : 'FINITE'
  if (
    bits & Is.COMMA &&
    sayings.has(items[i]!.lower) &&
    is(items, i + 1, Is.DETERMINER | Is.THAT | Is.SUBJECT_PRONOUN | Is.NAME)
  )
    return 'FINITE'
  if (bits & (nominal | Is.PREPOSITION | Is.MARK | Is.QUOTE) && !alone.has(prev.lower)) return 'NONE'
  if (bits & Is.RELATIVE) return 'FINITE'
  if (bits & Is.NAME && joint(items, i) && is(items, i + 1, opensRest | Is.OBJECT_PRONOUN | Is.QUOTE)) return 'FINITE'
  if (prev.verb === 'NONE' && sayings.has(items[i]!.lower)) return 'FINITE'
  if (prev.verb !== 'NONE' || bits & Is.NAME)
    return plural(prev) && is(items, i + 1, opensRest) && bits & Is.NAME ? 'FINITE' : 'NONE'
  if (bits & Is.COORDINATOR) return infinitiveBefore(items, i) ? 'INFINITIVE' : 'NONE'
  return plural(prev) && !prev.forms ? 'FINITE' : 'NONE'
}

/** `to meet voters and say X`: an infinitive earlier in the same stretch. */
function infinitiveBefore(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 14; at--) {
    if (items[at]!.verb === 'INFINITIVE') return true
    if (items[at]!.verb === 'FINITE') return false
  }
  return false
}

/** In a headline verbs have capitals: `Smith Says X`; elsewhere a capital inside the sentence makes a name of them. */
function headlineVerb(items: readonly Item[], i: number, forms: number): VerbForm {
  if (!titled(items)) return 'NONE'
  if (forms & Form.THIRD) return items[i - 1]!.bits & (nominal | Is.PREPOSITION) ? 'NONE' : 'FINITE'
  if (items[i - 1]!.bits & Is.TO && forms & Form.BASE) return 'INFINITIVE'
  return forms & Form.GERUND ? 'GERUND' : 'NONE'
}

/** Whether most of the words have capitals. */
function titled(items: readonly Item[]): boolean {
  let capital = 0
  let small = 0
  for (let i = 0; i < Math.min(items.length, 24); i++) {
    const item = items[i]!
    if (item.bits & (Is.MARK | Is.QUOTE | Is.NUMBER) || item.lower.length < 4) continue
    if (item.bits & Is.CAPITAL) capital++
    else small++
  }
  return capital > small * 3
}

const unambiguous = new Set(
  'says tells adds writes believes argues insists thinks wants knows explains declares suggests warns admits agrees denies describes accuses asserts contends maintains acknowledges concedes recalls predicts announces concludes replies responds asks hopes seems appears finds sees understands expects'.split(
    ' ',
  ),
)
const sayings = new Set(
  'say believe argue think insist deny agree suggest seem appear want know tell know write'.split(' '),
)
const peoples = new Set('people police men women children officials many some others several both most few'.split(' '))
/** Determiners that can be a subject by themselves: `another said`. */
const alone = new Set(
  'another some many others most several few all both each neither either this that these those one two three four five half everyone more much such'.split(
    ' ',
  ),
)
