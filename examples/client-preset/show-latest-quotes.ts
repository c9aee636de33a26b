/**
 * A front end's query with types from graphql-codegen's client preset: the document, its variables and its answer belong
 * together, and the compiler knows every field. Compiled and run by tests/conformance/examples.slow.test.ts.
 */
import { LatestQuotesDocument, type TypedDocumentString } from './generated/graphql.ts'

/** Sends the hash of a document that the server has in its manifest (PERSISTED_DOCUMENTS), else the document itself. */
export async function ask<Answer, Variables>(
  url: string,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  isPersisted = false,
): Promise<Answer> {
  const named = isPersisted ? { documentId: document.__meta__?.hash } : { query: document.toString() }
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ ...named, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: readonly { message: string }[] }
  if (!data || errors?.length) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return data
}

/** One line a quote: who, what, where. */
export async function showLatestQuotes(url: string, first: number, isPersisted = false): Promise<string[]> {
  const { quotes } = await ask(url, LatestQuotesDocument, { first }, isPersisted)
  return (quotes?.edges ?? []).map(({ node: { text, speaker, speakerMention, article } }) => {
    const who = speaker?.name ?? speakerMention ?? 'nobody in particular'
    return `${who}: “${text}” (${article.headline}, ${article.publishedOn ?? 'undated'})`
  })
}
