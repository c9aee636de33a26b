/**
 * Values of a question that are known only when it is asked. A question is planned once for all values of its variables,
 * so whatever is made of a value (a folded name, a decoded cursor, one more than a page's size) is made when it is bound.
 */

export type Variables = Readonly<Record<string, unknown>>

export class Parameter<Value> {
  readonly of: (variables: Variables) => Value
  constructor(of: (variables: Variables) => Value) {
    this.of = of
  }
}

/** Known at once where the document itself says it, else when the question is asked. */
export type Given<Value> = Value | Parameter<Value>

/** Makes something of a value, now or when it is known. */
export function given<Value, Made>(value: Given<Value>, make: (value: Value) => Made): Given<Made> {
  return value instanceof Parameter ? new Parameter((variables) => make(value.of(variables))) : make(value)
}

/** The same for two values. */
export function givenBoth<A, B, Made>(a: Given<A>, b: Given<B>, make: (a: A, b: B) => Made): Given<Made> {
  const knownB = (value: A): Given<Made> => given(b, (other) => make(value, other))
  if (!(a instanceof Parameter)) return knownB(a)
  return new Parameter((variables) => make(a.of(variables), b instanceof Parameter ? b.of(variables) : b))
}

/**
 * The values of a statement, all of them known. Throws ReadError for a value that cannot be. Half a character, which UTF-8
 * has no bytes for, is bound as U+FFFD: SQLite makes three of it, and what it hands to our functions would be longer.
 */
export function bind(values: readonly unknown[], variables: Variables): unknown[] {
  const bound = new Array<unknown>(values.length)
  for (let index = 0; index < values.length; index++) {
    const given = values[index]
    const value = given instanceof Parameter ? given.of(variables) : given
    bound[index] = typeof value === 'string' ? value.toWellFormed() : value
  }
  return bound
}
