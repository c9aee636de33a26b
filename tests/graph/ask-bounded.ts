import { type DocumentNode, type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind } from 'graphql'
import { fieldsOf, selectionOf } from '../../src/graph/planning/selection-of.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import { planQuestion, type Question } from '../../src/store/query/plan-question.ts'
import { bind, type Variables } from '../../src/store/query/sql/parameter.ts'
import type { Reader } from '../../src/store/reader.ts'

/** The questions of a query by their names in the answer; lists of their bounded forms look at so many rows. */
export function questionsOf(
  document: DocumentNode,
  inputs: Readonly<Record<string, unknown>> = {},
  rows?: number,
): { readonly questions: ReadonlyMap<string, Question>; readonly variables: Variables } {
  const schema = executableSchema()
  const operation = getOperationAST(document)!
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], inputs).coerced!
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one
  const root = schema.getQueryType()!
  const around = { schema, fragments, variableValues: variables }
  const fields = [...fieldsOf(root, [operation.selectionSet], around)].filter(
    ([, nodes]) => nodes[0]!.name.value !== '__typename',
  )
  const questions = fields.map(([key, nodes]) => [key, planQuestion(selectionOf(root, nodes, around), rows)] as const)
  return { questions: new Map(questions), variables }
}

/** The data of a query, read by the bounded forms of its questions. */
export function askBounded(
  reader: Reader,
  document: DocumentNode,
  inputs: Readonly<Record<string, unknown>>,
  rows: number,
): Record<string, unknown> {
  const { questions, variables } = questionsOf(document, inputs, rows)
  const answer: Record<string, unknown> = {}
  for (const [key, question] of questions) {
    const { text, values } = question.bounded ?? question
    answer[key] = JSON.parse(reader.run({ text, values: bind(values, variables) }).toString())
  }
  return answer
}
