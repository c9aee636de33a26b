/** A document as a tree that can be changed, and its text. */
export interface Field {
  readonly name: string
  readonly alias: string | null
  readonly args: Given[]
  /** The selection; empty of a leaf. */
  readonly parts: Part[]
}

/** Fields that are selected of a type, or of the field's own where none is named. */
export interface Part {
  readonly on: string | null
  readonly fields: Field[]
}

export interface Given {
  readonly name: string
  /** As a variable would be declared. */
  readonly type: string
  value: Value
  readonly isVariable: boolean
}

export type Value = Word | string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

/** A value of an enum. */
export interface Word {
  readonly word: string
}

export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Writes an operation that selects these fields of the root; `isVariable` says which arguments are variables. */
export function writeQuestion(
  fields: readonly Field[],
  isVariable: (argument: Given) => boolean = (argument) => argument.isVariable,
): Question {
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  const write = ({ name, alias, args, parts }: Field): string => {
    const given = args.map((argument) => {
      if (!isVariable(argument)) return `${argument.name}: ${writeValue(argument.value)}`
      const variable = `v${declared.length}`
      declared.push(`$${variable}: ${argument.type}`)
      variables[variable] = plain(argument.value)
      return `${argument.name}: $${variable}`
    })
    const selected = parts.map(({ on, fields: below }) => {
      const members = below.map(write).join(' ')
      return on ? `... on ${on} { ${members} }` : members
    })
    const set = selected.length ? ` { ${selected.join(' ')} }` : ''
    return `${alias ? `${alias}: ` : ''}${name}${given.length ? `(${given.join(', ')})` : ''}${set}`
  }
  const body = fields.map(write).join(' ')
  return { query: `query${declared.length ? ` (${declared.join(', ')})` : ''} { ${body} }`, variables }
}

function isWord(value: Value): value is Word {
  return typeof value === 'object' && value !== null && 'word' in value
}

function writeValue(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isWord(value)) return value.word
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${writeValue(inner)}`)
    .join(', ')} }`
}

/** The value as a variable carries it. */
export function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if (isWord(value)) return value.word
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}
