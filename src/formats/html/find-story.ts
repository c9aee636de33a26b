import { Readability } from '@mozilla/readability'
import { foldLine } from '../../text/page/blocks/fold-line.ts'
import { ALL_PROFILES } from '../../text/page/profiles/all-profiles.ts'
import { fromDom } from '../markup/from-dom.ts'
import { renderBlocks, type TextBlock } from '../markup/render-blocks.ts'
import type { GivenField } from '../raw-article.ts'
import { bareWords } from './plain-value.ts'

/** The blocks of a page that are the story, or hold it. */
export interface Story {
  readonly blocks: readonly TextBlock[]
  /** True if the page is a mirror's: then its lines say all, by page rules, and its markup nothing. */
  readonly mirrored: boolean
  /** Fields that stood beside the story. */
  readonly fields: readonly GivenField[]
}

const MIRROR_SIGNS = ALL_PROFILES.filter(({ kind }) => kind === 'MIRROR').flatMap(({ signs }) => signs.lines)

/** Shortest story, in characters; below it the page's structure has misled. */
const SHORTEST = 140

/**
 * Finds the story among the menus: with Readability, but on mirrors, which print credits and sources as lines of the
 * page, by leaving out menus only. `written` is the story as the page's metadata repeat it.
 */
export function findStory(document: Document, whole: readonly TextBlock[], written: string | null): Story {
  if (whole.some(({ text }) => MIRROR_SIGNS.some((sign) => sign.test(foldLine(text.slice(0, 320))))))
    return { blocks: whole.filter((block) => !isMenu(block)), mirrored: true, fields: [] }
  const article = readable(document)
  const blocks = article?.content ? renderBlocks([fromDom(article.content)]) : []
  const fields: GivenField[] = []
  for (const [name, value] of [['author', article?.byline] as const, ['date', article?.publishedTime] as const])
    if (value) fields.push({ name, value, origin: 'readability' })
  if (written !== null && isStub(blocks, written)) return { blocks: partWritten(written), mirrored: false, fields }
  if (lengthOf(blocks) >= SHORTEST) return { blocks, mirrored: false, fields }
  if (written !== null && written.length > lengthOf(whole) / 2)
    return { blocks: partWritten(written), mirrored: false, fields }
  return { blocks: whole, mirrored: false, fields }
}

function readable(document: Document): ReturnType<Readability<Element>['parse']> {
  try {
    return new Readability<Element>(document, { charThreshold: 250, serializer: (node) => node as Element }).parse()
  } catch {
    // A document with too little structure for it; the whole page is read then.
    return null
  }
}

function partWritten(written: string): TextBlock[] {
  const parts = written.split(/\n\s*/).map((text) => text.trim())
  return parts.filter((text) => text !== '').map((text) => ({ text, tag: 'text', links: 0 }))
}

/** Tells whether the page shows less than half of the story that its metadata hold: the rest is for those who pay. */
function isStub(blocks: readonly TextBlock[], written: string): boolean {
  const shown = bareWords(blocks.map(({ text }) => text).join(' '))
  const samples = [0, 1, 2, 3, 4, 5].map((i) => written.slice((written.length * i) / 6).slice(0, 60))
  const missing = samples.filter((sample) => !shown.includes(bareWords(sample.replace(/^\S+|\S+$/g, '')))).length
  return written.length > SHORTEST * 2 && missing > 3
}

const lengthOf = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** A line of links that names neither a source nor a list to join. */
const isMenu = ({ text, links }: TextBlock) =>
  links > 0.9 && text.length < 60 && !/^(?:https?:|www\.|Join |Source|See also|\[)/i.test(text)

/** Share of a page's text that leads elsewhere, 0 to 1. */
export function linkShare(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text, links }) => sum + text.length * links, 0) / Math.max(1, lengthOf(blocks))
}
