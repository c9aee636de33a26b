import type { BlockTag } from '../../text/page/blocks/split-chunks.ts'
import { localName, type Node } from './element.ts'
import { BLOCKS, SKIPPED } from './tag-kinds-data.ts'

/** A block of text, and what the markup calls it. */
export interface TextBlock {
  readonly text: string
  readonly tag: BlockTag
  /** Share of its characters that are links, 0 to 1. */
  readonly links: number
  /** The kind of place that it stands in, where that was marked. */
  readonly box?: string
}

/**
 * Writes markup out as blocks of text: white space folded, a single `<br>` a newline, two of them the end of a block,
 * `<q>` with its marks. Nothing else is added or taken away.
 */
export function renderBlocks(nodes: readonly Node[]): TextBlock[] {
  const blocks: TextBlock[] = []
  let buffer = ''
  let linked = 0
  let box: string | undefined
  const flush = (tag: BlockTag) => {
    // A block is parted at blank lines; white space at the edges of its lines is the markup's, not the text's.
    for (const part of buffer.split(/\n[ \t]*\n\s*/)) {
      const text = part.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/^[ \t\n]+|[ \t\n]+$/g, '')
      if (/\S/.test(text))
        blocks.push({ text, tag, links: Math.min(1, linked / buffer.length), ...(box !== undefined && { box }) })
    }
    buffer = ''
    linked = 0
  }
  const write = (text: string) => {
    const last = buffer.charCodeAt(buffer.length - 1)
    buffer += (last === 0x20 || last === 0x0a) && text.startsWith(' ') ? text.slice(1) : text
  }
  const walk = (node: Node, tag: BlockTag, pre: boolean): void => {
    if (typeof node === 'string') {
      write(pre ? node.replace(/\r\n?/g, '\n') : node.replace(/[ \t\n\r\f]+/g, ' '))
      return
    }
    const name = localName(node.name)
    if (SKIPPED.has(name)) return
    if (name === 'br') buffer += '\n'
    else if (name === 'img') writeBanner(node.attributes.alt ?? '', flush, write, tag)
    else if (name === 'hr') flush(tag)
    else if (name === 'q') {
      write('\u201c')
      for (const child of node.children) walk(child, tag, pre)
      write('\u201d')
    } else if (BLOCKS.has(name)) {
      flush(tag)
      // A paragraph inside a list's item or a caption is still that.
      const own = BLOCKS.get(name) ?? tag
      const inner = own === 'text' ? tag : own
      const outer = box
      box = node.attributes['data-box'] ?? box
      for (const child of node.children) walk(child, inner, pre || name === 'pre')
      flush(inner)
      box = outer
    } else {
      const before = buffer.length
      for (const child of node.children) walk(child, tag, pre)
      if (name === 'a' && buffer.length > before) linked += buffer.length - before
    }
  }
  for (const node of nodes) walk(node, 'text', false)
  flush('text')
  return blocks
}

/** A banner's words say whose page it is: `[ rfe/rl banner ]`. Other pictures' are descriptions, not text. */
function writeBanner(alt: string, flush: (tag: BlockTag) => void, write: (text: string) => void, tag: BlockTag): void {
  if (!/^[^\n[\]]{2,60}\bbanner$/i.test(alt.trim())) return
  flush(tag)
  write(`[ ${alt.trim()} ]`)
  flush(tag)
}
