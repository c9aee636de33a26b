/** Puts weights into the text of a schema: its @cost directives, where a weight is not what it is without one. */
import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  getNamedType,
  type InputValueDefinitionNode,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `weights` are by coordinate; what is not among them stays as it is. An interface's field costs what its dearest does. */
export function writeWeights(sdl: string, schema: GraphQLSchema, weights: ReadonlyMap<string, number>): string {
  const edits: Edit[] = []
  const put = (
    weight: number | undefined,
    usual: number,
    directives: readonly ConstDirectiveNode[] | undefined,
    end: number,
  ) => {
    if (weight === undefined) return
    const directive = directives?.find(({ name }) => name.value === 'cost')
    const found = directive?.loc
    const isShared = directive?.arguments?.some(({ name }) => name.value === 'shared') ?? false
    const text = weight === usual && !isShared ? '' : `@cost(weight: "${weight}"${isShared ? ', shared: true' : ''})`
    if (found) edits.push({ start: text ? found.start : found.start - 1, end: found.end, text })
    else if (text) edits.push({ start: end, end, text: ` ${text}` })
  }
  const weightOf = (type: string, rest: string): number | undefined => {
    const named = schema.getType(type)
    if (!isInterfaceType(named)) return weights.get(`${type}${rest}`)
    const all = schema.getPossibleTypes(named).flatMap((one) => weights.get(`${one.name}${rest}`) ?? [])
    return all.length ? Math.max(...all) : undefined
  }
  visit(parse(sdl), {
    ObjectTypeDefinition(node) {
      const end = node.interfaces?.at(-1)?.loc?.end ?? node.name.loc!.end
      put(weights.get(node.name.value), 1, node.directives, end)
    },
    FieldDefinition(node, _key, _parent, _path, ancestors) {
      const owner = ownerOf(ancestors)
      const type = schema.getType(owner)
      if (!isObjectType(type) && !isInterfaceType(type)) return
      const usual = isLeafType(getNamedType(type.getFields()[node.name.value]!.type)) ? 0 : 1
      put(weightOf(owner, `.${node.name.value}`), usual, node.directives, node.type.loc!.end)
      for (const argument of node.arguments ?? [])
        putInput(argument, weightOf(owner, `.${node.name.value}(${argument.name.value}:)`))
    },
    InputValueDefinition(node, _key, _parent, _path, ancestors) {
      const owner = ancestors.at(-1)
      if (!owner || Array.isArray(owner) || !('kind' in owner) || owner.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION)
        return
      putInput(node, weights.get(`${owner.name.value}.${node.name.value}`))
    },
  })
  function putInput(node: InputValueDefinitionNode, weight: number | undefined) {
    put(weight, 0, node.directives, node.defaultValue?.loc?.end ?? node.type.loc!.end)
  }
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), sdl)
}

function ownerOf(ancestors: readonly unknown[]): string {
  const owner = ancestors.at(-1) as { readonly name?: { readonly value: string } } | undefined
  return owner?.name?.value ?? ''
}
