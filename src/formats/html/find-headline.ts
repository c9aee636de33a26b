import type { TextBlock } from '../markup/render-blocks.ts'
import type { GivenField } from '../raw-article.ts'

/** The headline as the page itself has it: its first `<h1>`, else the part of `<title>` that is also a line of it. */
export function findHeadline(document: Document, whole: readonly TextBlock[]): GivenField[] {
  for (const selector of ['article h1', 'main h1', 'h1']) {
    const words = fold(document.querySelector(selector)?.textContent)
    if (words.length > 3) return [{ name: 'headline', value: words, origin: 'html' }]
  }
  return titlePart(fold(document.querySelector('title')?.textContent), whole)
}

/** `Bridge Opens - The Alba Gazette`: the part that is printed, else the part before the site's name. */
function titlePart(title: string, whole: readonly TextBlock[]): GivenField[] {
  const parts = [title, ...title.split(/ [|\u2013\u2014-] /)].filter((part) => part.length > 8)
  const printed = parts.find((part) => whole.some(({ text }) => fold(text) === part))
  const value = printed ?? title.split(/ [|\u2013\u2014] /)[0]!
  return value === '' ? [] : [{ name: 'headline', value, origin: 'html' }]
}

const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
