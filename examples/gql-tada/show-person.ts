/**
 * The same with gql.tada: the types come from the text of the query itself, with nothing to generate but the schema's
 * (`npx gql.tada generate-output`, in this folder's parent). Compiled and run by tests/conformance/examples.slow.test.ts.
 */

import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada'
import { print } from 'graphql'
import type { introspection } from './generated/schema.d.ts'

const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string; DateTime: string; URL: string; JSON: Record<string, unknown> }
}>()

const PersonDocument = graphql(`
  query Person($name: String!, $first: Int!) {
    person(by: { name: $name }) {
      id
      name
      quoteCount
      quotes(first: $first, order: LONGEST) {
        nodes {
          id
          text
          cueSense
          article { id headline publishedOn }
        }
      }
    }
  }
`)

type Person = NonNullable<ResultOf<typeof PersonDocument>['person']>

async function readPerson(url: string, variables: VariablesOf<typeof PersonDocument>): Promise<Person | null> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(PersonDocument), variables }),
  })
  const { data } = (await response.json()) as { data: ResultOf<typeof PersonDocument> }
  return data.person
}

/** A heading and the person's longest quotes; empty for someone the archive does not know. */
export async function showPerson(url: string, name: string, first: number): Promise<string[]> {
  const person = await readPerson(url, { name, first })
  if (!person) return []
  const quotes = person.quotes.nodes.map(
    (quote) => `${quote.cueSense ?? 'SAY'}: “${quote.text}” (${quote.article.headline})`,
  )
  return [`${person.name}, ${person.quoteCount} quotes`, ...quotes]
}
