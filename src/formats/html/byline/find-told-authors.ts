import type { GivenField } from '../../raw-article.ts'
import type { PageMeasure } from '../measure-page.ts'
import { plainValue } from '../plain-value.ts'
import { namesOf } from './find-byline.ts'

/** Matches the name of a link to all that somebody wrote: `Alle Artikel von Jane Roe`, `Posts by Jane Roe`. */
const ALL_BY =
  /^(?:(?:zeige |zeigt |mehr |weitere )?(?:alle )?(?:artikel|inhalte|beiträge) von|(?:(?:view|see|read|show) )?(?:(?:all|more) )?(?:posts?|articles?|stories) (?:by|from)|(?:view|see|read) (?:all|more) (?:by|from)|se alla artiklar av|(?:voir )?(?:tous )?les articles de|ver (?:todos los|más) artículos de|alle artikelen van|tutti gli articoli di) (\p{Lu}.{2,60})$/iu

/** Parts of a page that are about something else. */
const ELSEWHERE = 'nav, footer, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="teaser" i]'

/** Distance from the headline within which such a link is the story's, in characters. */
const NEAR = 3000

/** Finds those whose other stories a link beside the headline leads to. */
export function findLinkedAuthors(document: Document, page: PageMeasure): GivenField[] {
  for (const element of document.querySelectorAll('a[title], a[aria-label]')) {
    const distance = page.distance(element)
    if (distance < -NEAR / 3 || distance > NEAR || page.isIn(element, ELSEWHERE)) continue
    for (const attribute of ['title', 'aria-label']) {
      const name = ALL_BY.exec(plainValue(element.getAttribute(attribute)))?.[1]
      const names = name === undefined ? null : namesOf(name)
      if (names !== null) return names
    }
  }
  return []
}

/** Matches what programs on the page call the author: `dataLayer.push({"author": "Jane Roe"})`. */
const IN_SCRIPT =
  /["'](?:page_?|article_?|content_?|var_|tvc_)?(?:author|authors|author_?name|byline)["']\s*:\s*(?:\[\s*)?["']([^"'\\<>]{3,90})["']/gi

/** Longest script that is looked through, in characters. */
const LONGEST = 200_000

/** The author that the page's own programs are told, where all of them are told the same. */
export function findAuthorsInScripts(scripts: readonly string[]): GivenField[] {
  const told = scripts
    .filter((script) => script.length < LONGEST)
    .flatMap((script) => [...script.matchAll(IN_SCRIPT)].map((match) => match[1]!.replace(/,(?=\S)/g, ', ')))
    .map((words) => namesOf(plainValue(words)))
    .filter((names) => names !== null)
  const [first, ...more] = told
  const key = (names: readonly GivenField[]) => names.map(({ value }) => value).join()
  return first !== undefined && more.every((names) => key(names) === key(first)) ? first : []
}
