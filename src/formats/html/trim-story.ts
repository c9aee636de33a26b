import type { TextBlock } from '../markup/render-blocks.ts'

/** Share of a story's sentences that the places of its paragraphs hold together. */
const MOST = 0.75

/** Most of a story's sentences, by length, that may stand around it and be none of it. */
const AROUND = 0.3

/** Fewest paragraphs by whose places a story is known. */
const FEWEST = 3

/**
 * Calls what stands around a story furniture: above it what is no sentence, below it what is none or stands in another
 * kind of place than the paragraphs do. A list below belongs to the story where a sentence announces it.
 */
export function trimStory(blocks: readonly TextBlock[]): TextBlock[] {
  const isMain = mainPlaces(blocks)
  const isStory = (block: TextBlock) => block.tag === 'text' && isProse(block) && isMain(block)
  const first = blocks.findIndex(isStory)
  if (first < 0) return [...blocks]
  let last = blocks.findLastIndex(isStory)
  const [next, item] = blocks.slice(last + 1, last + 3)
  if (next?.tag === 'text' && COLON.test(next.text) && isMain(next) && item?.tag === 'item') last++
  while (last + 1 < blocks.length && goesOn(blocks[last]!, blocks[last + 1]!)) last++
  const below = blocks.slice(last + 1)
  const tooMuch = lengthOf(below.filter(isProse)) > AROUND * lengthOf(blocks.filter(isProse))
  return blocks.map((block, i) => {
    if (block.tag === 'title' || block.tag === 'caption') return block
    const isAbove = i < first && !isProse(block) && !(i === first - 1 && block.tag === 'heading')
    const isBelow = i > last && !(tooMuch && isProse(block)) && !(tooMuch && block.tag === 'heading')
    return isAbove || isBelow ? { ...block, tag: 'furniture' } : block
  })
}

/** Tells whether a block is of the kinds of places that hold most of the sentences; all are, where there are few. */
function mainPlaces(blocks: readonly TextBlock[]): (block: TextBlock) => boolean {
  const prose = blocks.filter((block) => block.tag === 'text' && isProse(block))
  if (prose.length < FEWEST) return () => true
  const weights = new Map<string, number>()
  for (const { box = '', text } of prose) weights.set(box, (weights.get(box) ?? 0) + text.length)
  const sum = lengthOf(prose)
  const main = new Set<string>()
  let held = 0
  for (const [box, weight] of [...weights].sort((a, b) => b[1] - a[1])) {
    if (held >= sum * MOST) break
    main.add(box)
    held += weight
  }
  return ({ box = '' }) => main.has(box)
}

/** A list that the line above it announces, or that goes on. */
const goesOn = (above: TextBlock, block: TextBlock) =>
  block.tag === 'item' && (above.tag === 'item' || COLON.test(above.text))

const COLON = /[:\uff1a]$/

/** A sentence, or more: it ends like one and is no button, or it is long. */
function isProse({ text, links }: TextBlock): boolean {
  if (links > 0.7) return false
  const words = text.replace(/["'\u2019\u201d\u00bb\u300d\u300f)\]\s\u2666]+$/u, '')
  return (
    text.length > 160 ||
    (text.length > 25 && /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]$/.test(words)) ||
    (text.length > 60 && /[:\u201c"]$/.test(words))
  )
}

const lengthOf = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)
