import { findOrganisation } from '../credits/find-organisation.ts'
import { looksLikeOrganisation } from '../credits/guess-source-kind.ts'
import { isAgency } from './read-byline.ts'

/** An agency by its short and its long name, of which the first is enough. */
function isTwiceNamed(words: string): boolean {
  const [short, long, ...more] = words.split(/ [-|/–—] /)
  if (long === undefined || more.length > 0) return false
  const known = findOrganisation(short!)?.name
  return known === undefined ? isAgency(words) && /^[A-Z]{3,8}$/.test(short!) : known === findOrganisation(long)?.name
}

/** The parts of a byline's names that are authors each, with their kind. Offsets are into the line. */
export function readAuthors(
  line: string,
  names: { readonly start: number; readonly end: number },
): { start: number; end: number; type: 'PERSON' | 'ORGANISATION' }[] {
  const text = line.slice(names.start, names.end)
  const authors: { start: number; end: number; type: 'PERSON' | 'ORGANISATION' }[] = []
  let from = 0
  let isRole = false
  let linked = false
  const add = (to: number) => {
    const raw = text.slice(from, to)
    const label = LABEL.exec(raw)?.[0].length ?? 0
    const name = raw
      .slice(label)
      .replace(/\s+(?:in|at|reporting from)\s+\p{Lu}.*$/u, '')
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/(?:[\s|,]*(?:@\w+|\S+@\S+\.\w+|https?:\S+))+\s*$/, '')
    const lead = name.length - name.trimStart().length
    const start = names.start + from + label + lead
    const end = start + name.trim().length
    isRole = isNoName(name.trim(), authors.length > 0)
    if (!isRole) authors.push({ start, end, type: authorType(name.trim()) })
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

/** A name in the order that it is said in: `Kooman, F.` -> `F. Kooman`. */
export function nameAsSaid(name: string): string {
  return name.replace(
    /^(\p{L}[\p{L}'-]+), ((?:\p{Lu}\.[ -]?){1,3}(?:de|van|der|von| )*)$/u,
    (_, last, first) => `${first.trim()} ${last}`,
  )
}

const SEPARATOR = /,? (?:and|und|y|et|with|for|of) (?=\p{Lu}|the )|,\s+|\s+[&|;/–—·•-]\s+|;\s*|\s*\|\s*/gu

/** What a person is, beside the name. */
const ROLE =
  /^(?:the )?(?:(?:chief|senior|staff|political|foreign|special|white house|news|national|former|associate|associated press|ap) ?)*(?:writers?|reporters?|correspondents?|editors?|contributors?|special to .*|jr\.?|sr\.?|ph\.?d\.?)$/i

/** Labels that stand before a name in a list of them. */
const LABEL = /^\s*(?:by|von|par|por|with|and)\s+(?=\p{Lu})/iu

/** Degrees and honours behind a name. */
const DEGREE =
  /^(?:MD|M\.D\.|Ph\.?D\.?|MBA|MPH|RN|JD|J\.D\.|DVM|DO|Esq\.?|OBE|MBE|CBE|MP|Jr\.?|Sr\.?|[MB]\.?Sc?\.?|M\.?A\.?)$/

/** Offices, alone or behind a name. */
const OFFICE =
  /\b(?:officer|director|manager|producer|columnist|analyst|head|chief|president|professor|lecturer|fellow|photographer|journalist|intern|freelancer?|anchor|host|researcher|secretary|chair(?:man|woman|person)?|minister|ceo|writers?|reporters?|correspondents?|contributors?|editors?(?:[- ]at[- ]large|[- ]in[- ]chief)?)$/i

/** Labels and buttons beside a name. */
const BUTTON =
  /^(?:by|posted|published|updated|share|save|follow|link copied|copy link|sponsored(?: content)?|advertisement|opinion|analysis|news|exclusive|premium|subscribers? only|print|email|comments?|\d+ ?min(?:ute)?s?(?: read)?|staff|admin|administrator|editor|webmaster|unknown|anonymous|none|null|undefined|view (?:bio|profile)|more by this author|read (?:bio|more))$/i

/** Whether a part of a byline is something else than a name: an office, a degree, initials, a date, a button. */
function isNoName(name: string, follows: boolean): boolean {
  if (name.length < 2 || ROLE.test(name) || BUTTON.test(name) || /^[@#]|^\S+@\S+$|^https?:/.test(name)) return true
  if (findOrganisation(name) !== null) return false
  if (follows && (DEGREE.test(name) || (OFFICE.test(name) && !looksLikeOrganisation(name)))) return true
  if (/\d/.test(name)) return !looksLikeOrganisation(name)
  // `gr/bp`, `by our own correspondent`; scripts without case have no small letters
  return !/[\p{Lu}\p{Lo}]/u.test(name)
}

function authorType(name: string): 'PERSON' | 'ORGANISATION' {
  const owner = /^(.{2,40}?)'s? /.exec(name)?.[1]
  return findOrganisation(name) !== null ||
    /^The \p{Lu}/u.test(name) ||
    looksLikeOrganisation(name) ||
    (owner !== undefined && findOrganisation(owner) !== null)
    ? 'ORGANISATION'
    : 'PERSON'
}
