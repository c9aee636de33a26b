/** An element that is not closed yet. */
interface Open {
  readonly name: string
  readonly around: Open | null
  /** Whether it, or one around it, is a record. */
  readonly inRecord: boolean
}

/** A comment, CDATA, an instruction, a declaration, or a tag; how each ends. */
const ENDS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

/** A whole tag, with `>` in its attributes. */
const TAG = /<(\/?)([^\s<>/="']{1,200})((?:[^<>"']|"[^"]*"|'[^']*'){0,20000}?)(\/?)>/y

/** A tag that breaks off, also within the value of an attribute. */
const BROKEN_TAG = /^<(?:\/?$|\/?[^\s<>"'=])(?:[^<>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?$/

/**
 * Closes XML that breaks off behind the last record that is whole (`records`: local names of their elements), e.g. a feed
 * behind its last `</item>`; '' where no record is whole. Null: it does not break off, or its tags do not match.
 */
export function closeXml(text: string, records: ReadonlySet<string>): string | null {
  let open = null as Open | null
  let hasRoot = false
  let closed = ''
  let at = text.indexOf('<')
  for (; at >= 0; at = text.indexOf('<', at)) {
    const special = ENDS.find(([start]) => text.startsWith(start, at))
    if (special !== undefined) {
      const end = text.indexOf(special[1], at + special[0].length)
      if (end < 0) return open === null && hasRoot ? null : closed
      at = end + special[1].length
      continue
    }
    TAG.lastIndex = at
    const tag = TAG.exec(text)
    if (tag === null) return BROKEN_TAG.test(text.slice(at, at + 20_000)) && text.length - at < 20_000 ? closed : null
    at = TAG.lastIndex
    const [, slash, name, , empty] = tag
    if (slash === '') {
      if (open === null && hasRoot) return null
      hasRoot = true
      const inRecord = open?.inRecord || records.has(localName(name!))
      if (empty === '') open = { name: name!, around: open, inRecord }
    } else {
      if (open?.name !== name) return null
      open = open!.around
      if (open !== null && !open.inRecord && records.has(localName(name!))) closed = text.slice(0, at) + closersOf(open)
    }
  }
  return open === null ? null : closed
}

function closersOf(innermost: Open | null): string {
  let closers = ''
  for (let open = innermost; open !== null; open = open.around) closers += `</${open.name}>`
  return closers
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
