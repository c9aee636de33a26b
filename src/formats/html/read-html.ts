import type { DocumentDraft, Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { fromDom } from '../markup/from-dom.ts'
import { parseHtml } from '../markup/parse-html.ts'
import { renderBlocks } from '../markup/render-blocks.ts'
import type { GivenField, RawArticle } from '../raw-article.ts'
import { chooseFields } from '../records/choose-fields.ts'
import type { Decoded } from '../write-document.ts'
import { writeDocument } from '../write-document.ts'
import { chooseAuthors, findByline } from './byline/find-byline.ts'
import { findAuthorsInScripts, findLinkedAuthors } from './byline/find-told-authors.ts'
import { findHeadline } from './find-headline.ts'
import { findPageDate } from './find-page-date.ts'
import { findSite } from './find-site.ts'
import { findStory, linkShare } from './find-story.ts'
import { markBoxes } from './mark-boxes.ts'
import { measurePage } from './measure-page.ts'
import { nameCaptions } from './name-captions.ts'
import { bareWords, plainValue } from './plain-value.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readMeta } from './read-meta.ts'
import { trimStory } from './trim-story.ts'

/**
 * A saved page -> its document. JSON-LD says most, then the page's own heading, OpenGraph and other `<meta>`; Readability
 * finds the story among menus; the page rules read what is left, as they do for text.
 */
export function readHtml(article: RawArticle, { text, ...charset }: Decoded): DocumentDraft | Problem {
  const document = parseHtml(article.path, text)
  if (isProblem(document)) return document
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? '')
  const meta = readMeta(document)
  const address = meta.find(({ name }) => name === 'url')?.value ?? null
  const titles = ['h1', 'title'].map((name) => document.querySelector(name)?.textContent ?? '')
  const ld = readJsonLd(scripts, address, titles.join(' '))
  const whole = document.body ? renderBlocks([fromDom(document.body)]) : []
  const isHeadline = ({ name }: GivenField) => name === 'headline'
  const sites = [...ld.sites, ...meta.filter(({ name }) => name === 'publisher').map(({ value }) => value)]
  const given = [...ld.fields, ...meta].filter(isHeadline)
  const heading = findHeadline(document, { given, sites, whole })
  const measure = measurePage(document, heading.element)
  const linked = findLinkedAuthors(document, measure)
  const told = findAuthorsInScripts(
    [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent ?? ''),
  )
  const byline = findByline(document, whole, heading.fields[0]?.value ?? null, measure)
  const dates = findPageDate(document, measure)
  nameCaptions(document)
  markBoxes(document)
  const story = findStory(document, whole, ld.body)

  if (ld.fields.length === 0 && !story.mirrored && linkShare(story.blocks) > 0.6) {
    const message = 'Most of its text is links to other pages'
    return { code: 'LISTING', path: article.path, message, hint: 'Give the pages that it links to instead.' }
  }
  if (story.mirrored) {
    const fields = chooseFields(article.fields, meta.filter(isNeutral))
    return writeDocument(article, { ...charset, fields, body: story.blocks })
  }
  // The headline among the blocks stands where it is printed; no field has to repeat it.
  const words = heading.fields[0]?.value
  const at = story.blocks.slice(0, 8).findIndex(({ tag, text }) => tag === 'title' && plainValue(text) === words)
  const isOther = ({ name }: GivenField) => name !== 'headline' && name !== 'author'
  const printed = bareWords(whole.map(({ text }) => text).join(' '))
  const isShown = ({ value }: GivenField) => printed.includes(bareWords(value))
  const authors = chooseAuthors(
    [ld.fields, linked, byline.near, meta.filter(isShown), meta, byline.far, told, story.fields],
    byline.near,
    sites,
  )
  const isSite = ({ name }: GivenField) => name === 'publisher'
  const site = findSite(
    document,
    meta,
    words ?? null,
    address ?? article.fields.find(({ name }) => name === 'url')?.value ?? null,
  )
  const fields = chooseFields(
    at < 0 ? heading.fields : [],
    authors,
    meta
      .filter(({ name, origin }) => name === 'standfirst' && origin === 'html')
      .slice(0, 1)
      .filter(() => meta[0]?.name === 'standfirst'),
    ld.fields.filter(isOther),
    article.fields,
    meta.filter((field) => isOther(field) && !isSite(field)),
    site,
    dates,
    story.fields.filter(isOther),
  ).filter(isWhole)
  // Any other heading of the first order is a part of the story.
  const body = trimStory(story.blocks)
    .map((block, i) => (block.tag === 'title' && i !== at ? { ...block, tag: 'heading' as const } : block))
    .filter(({ tag, text }, i) => !(i < 8 && tag === 'heading' && words !== undefined && isAgain(text, words)))
  return writeDocument(article, { ...charset, fields, body })
}

/** The headline with a line above or below it in one heading. */
const isAgain = (text: string, headline: string) =>
  text.length > headline.length && text.length < headline.length + 80 && plainValue(text).includes(headline)

/** On a mirror's page the mirror's own metadata speak of the mirror. */
const isNeutral = ({ name }: GivenField) => name === 'url' || name === 'language'

/** A summary that is cut off is the first paragraph again. */
const isWhole = ({ name, value }: GivenField) => !(name === 'standfirst' && /(?:\.\.\.|\u2026|\[\u2026\])$/.test(value))
