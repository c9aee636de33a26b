/** An element that is not closed yet. */
interface Open {
  readonly name: string
  readonly around: Open | null
  /** True if it, or one around it, is a record. */
  readonly inRecord: boolean
}

/** A comment, CDATA, an instruction, a declaration, or a tag; how each ends. */
const ENDS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

/** Characters of a tag at the most. */
const LONGEST_TAG = 20_000

/** A whole tag, with `>` in its attributes. */
const TAG = /<(\/?)([^\s<>/="']{1,200})((?:[^<>"']|"[^"]*"|'[^']*'){0,20000}?)(\/?)>/y

/** A tag that breaks off, also within the value of an attribute. */
const BROKEN_TAG = /^<(?:\/?$|\/?[^\s<>"'=])(?:[^<>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?$/

/** A tag, or another piece of markup, that begins with `<`; `CUT_…` where the text ends within it. */
type Piece =
  | Tag
  | { readonly kind: 'OTHER'; readonly end: number }
  | { readonly kind: 'CUT_OTHER' | 'CUT_TAG' | 'NO_XML' }

interface Tag {
  readonly kind: 'OPENING' | 'CLOSING' | 'EMPTY'
  readonly name: string
  readonly end: number
}

/** The elements up to a place. */
interface Elements {
  readonly innermost: Open | null
  readonly hasRoot: boolean
  /** The text up to the last whole record, closed. */
  readonly closed: string
}

/**
 * Closes XML that breaks off behind the last record that is whole (`records`: local names of their elements), e.g. a feed
 * behind its last `</item>`; '' where no record is whole. Null: it does not break off, or its tags do not match.
 */
export function closeXml(text: string, records: ReadonlySet<string>): string | null {
  let elements: Elements = { innermost: null, hasRoot: false, closed: '' }
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const piece = readPiece(text, at)
    if ('name' in piece) {
      const next = piece.kind === 'CLOSING' ? close(elements, piece, text, records) : open(elements, piece, records)
      if (next === null) return null
      elements = next
    }
    if ('end' in piece) at = piece.end
    else return isCut(piece, elements) ? elements.closed : null
  }
  return elements.innermost === null ? null : elements.closed
}

/** Only a root is at the outermost level: null where there is one already. */
function open({ innermost, hasRoot, closed }: Elements, tag: Tag, records: ReadonlySet<string>): Elements | null {
  if (innermost === null && hasRoot) return null
  const inRecord = innermost?.inRecord || records.has(localName(tag.name))
  const opened = tag.kind === 'EMPTY' ? innermost : { name: tag.name, around: innermost, inRecord }
  return { innermost: opened, hasRoot: true, closed }
}

/** Null where another element, or none, is open. */
function close(elements: Elements, { name, end }: Tag, text: string, records: ReadonlySet<string>): Elements | null {
  if (elements.innermost?.name !== name) return null
  const innermost = elements.innermost.around
  const isWholeRecord = innermost?.inRecord === false && records.has(localName(name))
  return { ...elements, innermost, ...(isWholeRecord && { closed: text.slice(0, end) + closersOf(innermost) }) }
}

/** Tells whether the text breaks off here; a comment that breaks off behind the root's end takes nothing away. */
function isCut({ kind }: Piece, { innermost, hasRoot }: Elements): boolean {
  return kind === 'CUT_TAG' || (kind === 'CUT_OTHER' && (innermost !== null || !hasRoot))
}

function readPiece(text: string, at: number): Piece {
  const other = ENDS.find(([start]) => text.startsWith(start, at))
  if (other !== undefined) {
    const [start, ending] = other
    const end = text.indexOf(ending, at + start.length)
    return end < 0 ? { kind: 'CUT_OTHER' } : { kind: 'OTHER', end: end + ending.length }
  }
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  if (tag === null) return { kind: endsWithinTag(text, at) ? 'CUT_TAG' : 'NO_XML' }
  const [, slash, name, , empty] = tag
  return { kind: slash ? 'CLOSING' : empty ? 'EMPTY' : 'OPENING', name: name!, end: TAG.lastIndex }
}

function endsWithinTag(text: string, at: number): boolean {
  return text.length - at < LONGEST_TAG && BROKEN_TAG.test(text.slice(at))
}

function closersOf(innermost: Open | null): string {
  let closers = ''
  for (let open = innermost; open !== null; open = open.around) closers += `</${open.name}>`
  return closers
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
