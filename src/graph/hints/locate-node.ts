/** Finds the part of a document that an error of validation points at, and what the schema has to say of its place. */
import {
  type ASTNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

export interface FieldPlace {
  readonly node: FieldNode
  /** Undefined where the schema has no such field. */
  readonly declared: GraphQLField<unknown, unknown> | undefined
}

export interface Place {
  readonly node: ASTNode
  /** The type that the field, or the field with the argument, is selected of. */
  readonly parent: GraphQLCompositeType | undefined
  /** The field itself, or the one whose argument it is. */
  readonly field: FieldPlace | undefined
  /** The field in whose selection that one stands; undefined at the root. */
  readonly above: FieldPlace | undefined
  /** The type that a value should have, and the name it is given for. */
  readonly input: GraphQLInputType | undefined
  readonly inputName: string | undefined
  /** The input object that a member stands in. */
  readonly parentInput: GraphQLInputType | undefined
}

export function locateNode(schema: GraphQLSchema, target: ASTNode): Place | undefined {
  if (!target.loc) return undefined
  const { start, end, source } = target.loc
  const info = new TypeInfo(schema)
  const fields: FieldPlace[] = []
  const inputs: string[] = []
  let found: Place | undefined
  visit(
    parse(source.body),
    visitWithTypeInfo(info, {
      enter(node) {
        if (node.kind === Kind.FIELD) fields.push({ node, declared: info.getFieldDef() ?? undefined })
        if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) inputs.push(node.name.value)
        if (node.kind !== target.kind || node.loc?.start !== start || node.loc.end !== end) return
        found ??= {
          node,
          parent: info.getParentType() ?? undefined,
          field: fields.at(-1),
          above: fields.at(-2),
          input: info.getInputType() ?? undefined,
          inputName: inputs.at(-1),
          parentInput: info.getParentInputType() ?? undefined,
        }
      },
      leave(node) {
        if (node.kind === Kind.FIELD) fields.pop()
        if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) inputs.pop()
      },
    }),
  )
  return found
}
