import {
  AND_WORDS,
  BUTTON_WORDS,
  BY_WORDS,
  OFFICE_WORDS,
  OTHER_WORK_LABELS,
  WRITING_WORDS,
} from '../../../languages/byline-words.ts'
import { NameClass } from '../../names/lexicon/name-class.ts'
import { readLexicon } from '../../names/lexicon/read-lexicon.ts'
import { plainKey } from '../../names/plain-key.ts'
import { findOrganisation } from '../agencies/find-organisation.ts'
import { looksLikeOrganisation } from '../credits/guess-source-kind.ts'
import { isAgency } from './read-byline.ts'

/** An agency by its short and its long name, of which the first is enough. */
function isTwiceNamed(words: string): boolean {
  const [short, long, ...more] = words.split(/ [-|/–—] /)
  if (long === undefined || more.length > 0) return false
  const known = findOrganisation(short!)?.name
  return known === undefined ? isAgency(words) && /^[A-Z]{3,8}$/.test(short!) : known === findOrganisation(long)?.name
}

/** `Dana Press`, `Tom Herald`: a given name that is no place's, and one more word, which may be what papers are called. */
function isGivenAndFamily(name: string): boolean {
  const [given, family, ...more] = name.split(' ')
  if (family === undefined || more.length > 0 || findOrganisation(name) !== null || !/^\p{Lu}\p{L}+$/u.test(family))
    return false
  const flags = readLexicon('en').flags.get(plainKey(given!.toLowerCase())) ?? 0
  return (flags & GIVEN) !== 0 && (flags & NameClass.PLACE) === 0
}

const GIVEN = NameClass.FEMALE | NameClass.MALE

/** The place that an author reports from. */
const PLACE = /\s+(?:in|at|reporting from)\s+(?:the\s+)?\p{Lu}.*$/u

/** The parts of a byline's names that are authors each, with their kind. Offsets are into the line. */
export function readAuthors(
  line: string,
  names: { readonly start: number; readonly end: number },
): { start: number; end: number; type: 'PERSON' | 'ORGANISATION' }[] {
  const text = line.slice(names.start, names.end)
  const authors: { start: number; end: number; type: 'PERSON' | 'ORGANISATION' }[] = []
  let from = 0
  let isRole = false
  let isPlaced = false
  let linked = false
  const add = (to: number) => {
    const raw = text.slice(from, to)
    const label = LABEL.exec(raw)?.[0].length ?? 0
    const name = raw
      .slice(label)
      .replace(PLACE, '')
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/(?:[\s|,]*(?:@\w+|\S+@\S+\.\w+|https?:\S+))+\s*$/, '')
      .replace(/ (?:on|am|le|el)$/i, '')
      .replace(authors.length === 0 ? OFFICE_BEHIND : /$^/, '$1')
    // `at the Hill Ground, Elmton`: a word behind a place is more of it
    const goesOn = isPlaced && /^\s*\S+\s*$/.test(name)
    isPlaced = goesOn || PLACE.test(raw.slice(label))
    if (goesOn) return
    const lead = name.length - name.trimStart().length
    const start = names.start + from + label + lead
    const end = start + name.trim().length
    isRole = isNoName(name.trim(), authors.length > 0)
    if (isRole) return
    // `Jane Roe Reuters`
    const agency = /^\S+ (?:\S+ ){1,2}?(\S+)$/.exec(name.trim())?.[1]
    const known = agency !== undefined && findOrganisation(agency)?.kind === 'NEWS_AGENCY'
    if (!known || authorType(name.trim()) !== 'PERSON') authors.push({ start, end, type: authorType(name.trim()) })
    else
      authors.push(
        { start, end: end - agency.length - 1, type: 'PERSON' },
        { start: end - agency.length, end, type: 'ORGANISATION' },
      )
  }
  const last = (to: number) => {
    // `Head of Ferry Services`
    if (!(isRole && linked)) add(to)
  }
  if (findOrganisation(text) !== null) return [{ ...names, type: 'ORGANISATION' }]
  if (isTwiceNamed(text))
    return [{ start: names.start, end: names.start + text.search(/ [-|/–—] /), type: 'ORGANISATION' }]
  for (const match of text.matchAll(SEPARATOR)) {
    // `Ministry of Works` is one author
    if (/^,? (?:of|for) $/.test(match[0]) && looksLikeOrganisation(text.slice(from, match.index))) continue
    // `Kooman, F.`: initials, or a given name alone, belong to the name before them
    if (match[0].startsWith(',') && TURNED.test(text.slice(from))) continue
    last(match.index)
    linked = /^,? (?:of|for) $/.test(match[0])
    from = match.index + match[0].length
  }
  last(text.length)
  return authors
}

/** `Kooman, F. and`, `Jong, M. de`; and where there is no more than that, `Corley, Ines`. */
const TURNED = /^\s*\p{Lu}[\p{L}'-]+, (?:\p{Lu}\.[ -]?){1,3}(?:de|van|der|von| )*(?=$|,|;| and | & )/u

/** A name in the order and case that it is said in: `Kooman, F.` -> `F. Kooman`, `JANE O'ROE` -> `Jane O'Roe`. */
export function nameAsSaid(name: string): string {
  const said = name.replace(
    /^(\p{L}[\p{L}'-]+), ((?:\p{Lu}\.[ -]?){1,3}(?:de|van|der|von| )*)$/u,
    (_, last, first) => `${first.trim()} ${last}`,
  )
  // initials keep their capitals
  return /^[\p{Lu}\s.'’-]+$/u.test(said) && /\p{Lu}{2} \p{Lu}{2}/u.test(said.replace(/[.'’-]/g, ''))
    ? said
        .replace(/(\p{Lu})(\p{Lu}{2,}|[AEIOUY](?!\p{L}))/gu, (_, first, rest) => `${first}${rest.toLowerCase()}`)
        .replace(/\bMc(\p{Ll})/gu, (_, letter) => `Mc${letter.toUpperCase()}`)
    : said
}

const SEPARATOR = new RegExp(
  `,? (?:${AND_WORDS.join('|')}|with|for|For|FOR|of) (?=\\p{Lu}|the )|,\\s+|,(?=\\p{Lo})|\\s+[&|;/\u2013\u2014\u00b7\u2022-]\\s+|;\\s*|\\s*\\|\\s*`,
  'gu',
)

/** Offices of a person, beside the name. */
const ROLE =
  /^(?:the )?(?:(?:chief|senior|staff|political|foreign|special|white house|news|national|former|associate|associated press|ap) ?)*(?:writers?|reporters?|correspondents?|editors?|contributors?|special to .*|jr\.?|sr\.?|ph\.?d\.?)$/i

/** Labels that stand before a name in a list of them. */
const LABEL = new RegExp(
  `^\\s*(?:(?:(?:${WRITING_WORDS.join('|')}) )?(?:${BY_WORDS.join('|')})(?: ?:)?|with|and)\\s+(?=[\\p{Lu}\\p{Lo}])`,
  'iu',
)

/** Degrees and honours behind a name. */
const DEGREE =
  /^(?:MD|M\.D\.|Ph\.?D\.?|MBA|MPH|RN|JD|J\.D\.|DVM|DO|Esq\.?|OBE|MBE|CBE|MP|Jr\.?|Sr\.?|[MB]\.?Sc?\.?|M\.?A\.?)$/

/** Offices, alone or behind a name. */
const OFFICE = new RegExp(
  `(?:^|[\\s-])(?:${OFFICE_WORDS.join('|')}|\\p{L}+(?:redakteur|korrespondent|reporter|autor)(?:in)?)$`,
  'iu',
)

/** `Jane Roe Redakteurin` */
const OFFICE_BEHIND = new RegExp(`^(\\s*\\S+(?: \\S+){1,3}?) (?:${OFFICE_WORDS.join('|')})$`, 'iu')

/** Labels and buttons beside a name. */
const BUTTON = new RegExp(
  `^(?:${[...BUTTON_WORDS, ...BY_WORDS].join('|')}|\\d+ ?min(?:ute)?s?(?: read)?)$|^(?:${OTHER_WORK_LABELS}) ?:|^(?:twitter|facebook|e-?mail)\\b.* `,
  'iu',
)

/** Tells whether a part of a byline is something else than a name: an office, a degree, initials, a date, a button. */
function isNoName(name: string, follows: boolean): boolean {
  if (name.length < 2 || ROLE.test(name) || BUTTON.test(name) || /^[@#]|^\S+@\S+$|^https?:/.test(name)) return true
  if (findOrganisation(name) !== null) return false
  if (follows && (DEGREE.test(name) || (OFFICE.test(name) && !looksLikeOrganisation(name)))) return true
  if (/\d/.test(name)) return !looksLikeOrganisation(name)
  // `gr/bp`, `by our own correspondent`; scripts without case have no small letters
  return !/[\p{Lu}\p{Lo}]/u.test(name)
}

function authorType(name: string): 'PERSON' | 'ORGANISATION' {
  if (isGivenAndFamily(name)) return 'PERSON'
  const owner = /^(.{2,40}?)'s? /.exec(name)?.[1]
  return findOrganisation(name) !== null ||
    /^The \p{Lu}/u.test(name) ||
    looksLikeOrganisation(name) ||
    (owner !== undefined && findOrganisation(owner) !== null)
    ? 'ORGANISATION'
    : 'PERSON'
}
