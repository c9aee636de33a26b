import type { BlockTag } from '../../text/page/blocks/split-chunks.ts'
import { type Element, localName, type Node } from './element.ts'
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
  const writer = openWriter()
  const around: Surroundings = { tag: 'text', isPre: false }
  renderNodes(nodes, around, writer)
  writer.endBlock(around)
  return writer.blocks
}

/** Gathers text into blocks. */
interface BlockWriter {
  readonly blocks: TextBlock[]
  write(text: string): void
  breakLine(): void
  /** Counts what `write` adds as the text of a link. */
  link(write: () => void): void
  /** Ends a block of this kind, if there is any text in it. */
  endBlock(kind: Pick<Surroundings, 'tag' | 'box'>): void
}

function openWriter(): BlockWriter {
  const blocks: TextBlock[] = []
  let buffer = ''
  let linked = 0
  return {
    blocks,
    write(text) {
      const last = buffer.charCodeAt(buffer.length - 1)
      buffer += (last === 0x20 || last === 0x0a) && text.startsWith(' ') ? text.slice(1) : text
    },
    breakLine() {
      buffer += '\n'
    },
    link(write) {
      const before = buffer.length
      write()
      if (buffer.length > before) linked += buffer.length - before
    },
    endBlock({ tag, box }) {
      // A block is parted at blank lines; white space at the edges of its lines is the markup's, not the text's.
      for (const part of buffer.split(/\n[ \t]*\n\s*/)) {
        const text = part.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/^[ \t\n]+|[ \t\n]+$/g, '')
        if (/\S/.test(text))
          blocks.push({ text, tag, links: Math.min(1, linked / buffer.length), ...(box !== undefined && { box }) })
      }
      buffer = ''
      linked = 0
    },
  }
}

/** The kind of a node's text, as the elements around it have it. */
interface Surroundings {
  readonly tag: BlockTag
  /** True if white space counts. */
  readonly isPre: boolean
  readonly box?: string | undefined
}

function renderNodes(nodes: readonly Node[], around: Surroundings, writer: BlockWriter): void {
  for (const node of nodes)
    if (typeof node === 'string')
      writer.write(around.isPre ? node.replace(/\r\n?/g, '\n') : node.replace(/[ \t\n\r\f]+/g, ' '))
    else renderElement(node, around, writer)
}

function renderElement(element: Element, around: Surroundings, writer: BlockWriter): void {
  const { attributes, children } = element
  const name = localName(element.name)
  if (SKIPPED.has(name)) return
  if (name === 'br') writer.breakLine()
  else if (name === 'img') renderBanner(attributes.alt ?? '', around, writer)
  else if (name === 'hr') writer.endBlock(around)
  else if (name === 'a') writer.link(() => renderNodes(children, around, writer))
  else if (name === 'q') renderNodes(['\u201c', ...children, '\u201d'], around, writer)
  else if (BLOCKS.has(name)) renderBlock(element, around, writer)
  else renderNodes(children, around, writer)
}

function renderBlock(
  { name: qualified, attributes, children }: Element,
  around: Surroundings,
  writer: BlockWriter,
): void {
  writer.endBlock(around)
  const name = localName(qualified)
  // A paragraph inside a list's item or a caption is still that.
  const own = BLOCKS.get(name) ?? around.tag
  const tag = own === 'text' ? around.tag : own
  const inside = { tag, isPre: around.isPre || name === 'pre', box: attributes['data-box'] ?? around.box }
  renderNodes(children, inside, writer)
  writer.endBlock(inside)
}

/** Writes a banner's words, which say whose page it is: `[ rfe/rl banner ]`. Other pictures' are descriptions, not text. */
function renderBanner(alt: string, around: Surroundings, writer: BlockWriter): void {
  if (!/^[^\n[\]]{2,60}\bbanner$/i.test(alt.trim())) return
  writer.endBlock(around)
  writer.write(`[ ${alt.trim()} ]`)
  writer.endBlock(around)
}
