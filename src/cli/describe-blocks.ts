import type { ArticleDraft } from '../text/draft.ts'

/** The first words of a block that are shown, in characters. */
const SHOWN = 60

/** Tells what an article's page was read as: its profile, then a line a block with role, rule and first words. */
export function describeBlocks({ document, profile, blocks }: ArticleDraft): string[] {
  const width = Math.max(0, ...blocks.map(({ rule }) => rule.length))
  const rows = blocks.map(({ role, rule, start, end }) => {
    const words = document.text.slice(start, end).replace(/\s+/g, ' ').trim()
    const first = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
    return `  ${role.padEnd(13)}  ${rule.padEnd(width)}  ${first}`
  })
  return [`${document.path}: profile ${profile}`, ...rows]
}
