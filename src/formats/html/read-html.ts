import type { DocumentDraft, Problem } from '../../text/draft.ts'
import { fromDom } from '../markup/from-dom.ts'
import { parseHtml } from '../markup/parse-html.ts'
import { renderBlocks } from '../markup/render-blocks.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import { isProblem } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import type { Decoded } from '../write-document.ts'
import { writeDocument } from '../write-document.ts'
import { findHeadline } from './find-headline.ts'
import { findStory, linkShare } from './find-story.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readMeta } from './read-meta.ts'

/**
 * A saved page -> its document. JSON-LD says most, then the page's own heading, OpenGraph and other `<meta>`; Readability
 * finds the story among menus; the page rules read what is left, as they do for text.
 */
export function readHtml(article: RawArticle, { text, ...charset }: Decoded): DocumentDraft | Problem {
  const document = parseHtml(article.path, text)
  if (isProblem(document)) return document
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? '')
  const ld = readJsonLd(scripts)
  const meta = readMeta(document)
  const whole = document.body ? renderBlocks([fromDom(document.body)]) : []
  const heading = findHeadline(document, whole)
  const story = findStory(document, whole, ld.body)

  if (ld.fields.length === 0 && !story.mirrored && linkShare(story.blocks) > 0.6) {
    const message = 'Most of its text is links to other pages'
    return { code: 'LISTING', path: article.path, message, hint: 'Give the pages that it links to instead.' }
  }
  if (story.mirrored) {
    const fields = chooseFields(article.fields, meta.filter(isNeutral))
    return writeDocument(article, { ...charset, fields, body: story.blocks })
  }
  // A title among the blocks is the headline where it stands; no field has to repeat it.
  const printed = story.blocks.slice(0, 8).some(({ tag }) => tag === 'title')
  const headline = printed ? [] : heading
  const others = printed ? meta.filter(({ name }) => name !== 'headline') : meta
  const fields = chooseFields(ld.fields, article.fields, headline, others, story.fields).filter(isWhole)
  return writeDocument(article, { ...charset, fields, body: story.blocks })
}

/** On a mirror's page the mirror's own metadata speak of the mirror. */
const isNeutral = ({ name }: GivenField) => name === 'url' || name === 'language'

/** A summary that is cut off is the first paragraph again. */
const isWhole = ({ name, value }: GivenField) => !(name === 'standfirst' && /(?:\.\.\.|\u2026|\[\u2026\])$/.test(value))
