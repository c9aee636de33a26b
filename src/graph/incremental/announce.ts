/** Finds what of an answer comes later: the fragments that are deferred, and the lists that are streamed, by their places. */
import { type buildExecutionContext, getFieldDef } from '@graphql-tools/executor'
import { collectFields, collectSubFields } from '@graphql-tools/utils'
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getDirectiveValues,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from 'graphql'

export type Path = readonly (string | number)[]
export type Fields = ReadonlyMap<string, readonly FieldNode[]>
type Execution = Extract<ReturnType<typeof buildExecutionContext>, { readonly schema: unknown }>

interface Announced {
  readonly path: Path
  readonly label: string | undefined
}

/** A fragment: the fields that come, of an object of that type. */
export interface Deferred extends Announced {
  readonly type: GraphQLObjectType
  readonly fields: Fields
}

/** A list: how many members are still to come, and what is selected of each. */
export interface Streamed extends Announced {
  readonly member: GraphQLOutputType
  readonly nodes: readonly FieldNode[]
  left: number
}

export interface Announcer {
  /** Announces what comes later of the whole answer. */
  ofRoot(data: unknown): (Deferred | Streamed)[]
  /** Announces what comes later of an object that has come. */
  ofObject(type: GraphQLObjectType, fields: Fields, data: unknown, path: Path): (Deferred | Streamed)[]
  /** Announces what comes later of a member of a list. */
  ofMember(list: Streamed, data: unknown, path: Path): (Deferred | Streamed)[]
}

/** `storedAt` gives what the store read for a place: the type of an object, the length of a list. */
export function announcer(execution: Execution, storedAt: (path: Path) => unknown): Announcer {
  const { schema, fragments, variableValues, operation } = execution
  const stream = schema.getDirective('stream')!

  const ofSelection = (
    { fields, patches }: ReturnType<typeof collectFields>,
    type: GraphQLObjectType,
    data: unknown,
    path: Path,
  ) => [
    ...ofObject(type, fields, data, path),
    ...patches.map(({ label, fields: deferred }): Deferred => ({ path, label, type, fields: deferred })),
  ]
  const ofObject: Announcer['ofObject'] = (type, fields, data, path) =>
    [...fields].flatMap(([key, nodes]) => {
      const value = (data as Readonly<Record<string, unknown>>)[key]
      const field = getFieldDef(schema, type, nodes[0]!)
      return field ? ofValue(field.type, nodes, value, [...path, key], true) : []
    })
  const ofValue = (
    of: GraphQLOutputType,
    nodes: readonly FieldNode[],
    value: unknown,
    path: Path,
    isField: boolean,
  ): (Deferred | Streamed)[] => {
    if (value === null || value === undefined) return []
    const open = getNullableType(of)
    if (isListType(open)) {
      const members = value as readonly unknown[]
      const below = members.flatMap((member, index) => ofValue(open.ofType, nodes, member, [...path, index], false))
      return isField ? [...below, ...ofList(open.ofType, nodes, members.length, path)] : below
    }
    const type = isAbstractType(open) ? schema.getType(typenameOf(storedAt(path)) ?? typenameOf(value) ?? '') : open
    if (!isObjectType(type)) return []
    const selected = collectSubFields(schema, fragments, variableValues, type, nodes as FieldNode[])
    return ofSelection(selected, type, value, path)
  }
  const ofList = (member: GraphQLOutputType, nodes: readonly FieldNode[], sent: number, path: Path): Streamed[] => {
    const asked = getDirectiveValues(stream, nodes[0]!, variableValues)
    const all = storedAt(path)
    const left = Array.isArray(all) ? all.length - sent : 0
    return asked?.if === true && left > 0
      ? [{ path, label: asked.label as string | undefined, member, nodes, left }]
      : []
  }
  return {
    ofRoot(data) {
      const type = schema.getRootType(operation.operation)!
      return ofSelection(collectFields(schema, fragments, variableValues, type, operation.selectionSet), type, data, [])
    },
    ofObject,
    ofMember: ({ member, nodes }, data, path) => ofValue(member, nodes, data, path, false),
  }
}

function typenameOf(value: unknown): string | undefined {
  return (value as { readonly __typename?: string } | null | undefined)?.__typename
}
