/** A query planned: one question to the store a root field, good for all variables of the same structure. */
import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql'
import { planQuestion, type Question } from '../../store/query/plan-question.ts'
import type { Variables } from '../../store/query/sql/parameter.ts'
import { structureOf } from './arguments-of.ts'
import { fieldsOf, selectionOf } from './selection-of.ts'

export interface PlannedRoot {
  /** The name in the answer, as JSON. */
  readonly key: string
  /** The fields that stand for it in the document. */
  readonly nodes: readonly FieldNode[]
  /** The question, or text that is always the same. */
  readonly value: Question | string
}

export interface PlannedOperation {
  /** Coerces the variables of a request; null where they do not fit. */
  variablesOf(inputs: Readonly<Record<string, unknown>> | undefined): Variables | null
  /** Throws what GraphQL or the store has against the query's arguments. */
  rootsFor(variables: Variables): readonly PlannedRoot[]
}

/** Structures of variables kept for one document, at the most. */
const MAX_STRUCTURES = 64

/** Null where the operation needs GraphQL's own executor: changes, introspection, answers in several parts. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PlannedOperation | null {
  if (operation.operation !== 'query' || needsExecutor(document)) return null
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one
  const root = schema.getQueryType()!
  const declared = operation.variableDefinitions ?? []
  const types = declared.map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type) as GraphQLInputType,
  }))

  const plan = (variableValues: Variables): PlannedRoot[] => {
    const around = { schema, fragments, variableValues }
    return [...fieldsOf(root, [operation.selectionSet], around)].map(([key, nodes]) => ({
      key: JSON.stringify(key),
      nodes,
      value:
        nodes[0]!.name.value === '__typename'
          ? JSON.stringify(root.name)
          : planQuestion(selectionOf(root, nodes, around)),
    }))
  }
  const plans = new Map<string, PlannedRoot[]>()
  return {
    variablesOf: (inputs) =>
      declared.length ? (getVariableValues(schema, declared, inputs ?? {}).coerced ?? null) : {},
    rootsFor(variables) {
      let structure = ''
      for (const { name, type } of types) structure += `${structureOf(type, variables[name])};`
      const known = plans.get(structure)
      if (known) return known
      const made = plan(variables)
      if (plans.size >= MAX_STRUCTURES) plans.delete(plans.keys().next().value!)
      plans.set(structure, made)
      return made
    },
  }
}

function needsExecutor(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') found = true
      return found ? BREAK : undefined
    },
    Directive({ name }) {
      if (name.value === 'defer' || name.value === 'stream') found = true
      return found ? BREAK : undefined
    },
  })
  return found
}
