import type { PageFields } from '../page/page-fields.ts'

/** The fields of a page that says nothing of the article. */
export function bareFields(language: string): PageFields {
  return {
    headline: null,
    standfirst: null,
    byline: null,
    authors: [],
    published: null,
    dateline: null,
    place: null,
    section: null,
    language,
    creditLine: null,
    copyright: null,
    url: null,
    originatorId: null,
    credits: [],
    creditedPeople: [],
  }
}
