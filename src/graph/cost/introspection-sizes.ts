/**
 * The lengths of the lists that describe the schema itself, on which no directive can stand: as many members as this
 * schema has, and of a type or a field as many as there are on average.
 */
import {
  __Directive,
  __Field,
  __Schema,
  __Type,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { ListSize } from './list-size.ts'

type Field = GraphQLField<unknown, unknown>

export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<Field, ListSize> {
  const types = Object.values(schema.getTypeMap())
  const directives = schema.getDirectives()
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type))
  const fields = withFields.flatMap((type) => Object.values(type.getFields()))
  const each = (members: readonly (readonly unknown[])[], owners: number) =>
    members.reduce((sum, { length }) => sum + length, 0) / Math.max(1, owners)
  const inputs = types.filter(isInputObjectType).map((type) => Object.values(type.getFields()))
  const abstract = types.filter((type) => isInterfaceType(type) || isUnionType(type))
  const sizes: readonly (readonly [Field | undefined, number])[] = [
    [__Schema.getFields().types, types.length],
    [__Schema.getFields().directives, directives.length],
    [__Type.getFields().fields, fields.length / types.length],
    [__Type.getFields().inputFields, each(inputs, types.length)],
    [
      __Type.getFields().enumValues,
      each(
        types.filter(isEnumType).map((type) => type.getValues()),
        types.length,
      ),
    ],
    [
      __Type.getFields().possibleTypes,
      each(
        abstract.map((type) => schema.getPossibleTypes(type)),
        types.length,
      ),
    ],
    [
      __Type.getFields().interfaces,
      each(
        withFields.map((type) => type.getInterfaces()),
        types.length,
      ),
    ],
    [
      __Field.getFields().args,
      each(
        fields.map(({ args }) => args),
        fields.length,
      ),
    ],
    [
      __Directive.getFields().args,
      each(
        directives.map(({ args }) => args),
        directives.length,
      ),
    ],
  ]
  return new Map(sizes.flatMap(([field, assumedSize]) => (field ? [[field, { assumedSize }] as const] : [])))
}
