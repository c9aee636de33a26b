import type { TypedDocumentString } from '../generated/graphql.ts'
import { settings } from '../settings.ts'

interface ViewAsQueryProps<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Variables
}

/** Opens the playground with the question behind a view. Absent where the server has no playground. */
export function ViewAsQuery<Data, Variables>({ document, variables }: ViewAsQueryProps<Data, Variables>) {
  if (!settings.playground) return null
  const address = new URLSearchParams({
    query: document
      .toString()
      .replaceAll(/^ {4}(?=query|fragment)/gm, '')
      .trim(),
    variables: JSON.stringify(variables, null, 2),
  })
  return (
    <a class="as-query" href={`/graphql?${address}`}>
      This view as a query
    </a>
  )
}
