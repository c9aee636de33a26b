/** The scalars of the schema. Values are strings on both sides; one that is not of its form is told what that form is. */
import { type GraphQLScalarType, Kind, type ValueNode } from 'graphql'

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

/** Values of the store are of the form already. GraphQL puts the value and the scalar's name before the message. */
function text(form: string, isOfForm: (value: string) => boolean): Behaviour {
  const parse = (value: unknown) => {
    if (typeof value === 'string' && isOfForm(value)) return value
    throw new TypeError(`It is ${form}.`)
  }
  const parseLiteral = (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined)
  return { serialize: String, parseValue: parse, parseLiteral }
}

/** RFC 3339's full-date, of a day that is in the calendar. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(value)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** RFC 3339's date-time. */
function isMoment(value: string): boolean {
  const [day = '', time = ''] = value.split('T')
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(time)
}

const onlyGiven = (): never => {
  throw new TypeError('It is only given, never taken.')
}

export const scalars: Readonly<Record<'Date' | 'DateTime' | 'URL' | 'JSON', Behaviour>> = {
  Date: text('a calendar day, e.g. "2020-08-15"', isDay),
  DateTime: text('a moment with its zone, e.g. "2020-08-15T13:40:00Z"', isMoment),
  // Kept as written, for addresses are compared letter by letter.
  URL: text('an absolute address on the web, e.g. "https://news.example/story"', (value) => URL.canParse(value)),
  JSON: { serialize: (value) => value, parseValue: onlyGiven, parseLiteral: onlyGiven },
}
