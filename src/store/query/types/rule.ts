/** The rules of the extraction: a list that comes from the code, not from tables. */
import sql, { empty, raw, type Sql } from 'sql-template-tag'
import { describeRules } from '../../../text/quotes/rules/describe-rules.ts'
import type { Given } from '../sql/parameter.ts'
import type { Row } from '../sql/row.ts'
import { type FieldSql, jsonObject, literal, objectOf, type TypeMapping } from '../sql/type-mapping.ts'

/** A person's word, which counts as a rule: quotes whose speaker was corrected have its name. */
const CORRECTION = {
  ...{ name: 'correction', status: 'CURRENT', replacedBy: null, stage: 'CORRECTION', languages: [] },
  description: 'A person decided: the words were given another speaker by a correction.',
  ...{ example: null, counterexample: null, decisions: 0, right: 0, confidences: [] },
}

let written: string | undefined

/** All rules as a JSON list, made at the first question. */
function rulesAsJson(): string {
  written ??= JSON.stringify(
    [...describeRules(), CORRECTION].map((rule) => ({
      ...rule,
      precision: rule.decisions > 0 ? share(rule) : null,
      confidences: rule.confidences.map((one) => ({ ...one, precision: share(one) })),
    })),
  )
  return written
}

const share = ({ decisions, right }: { decisions: number; right: number }) =>
  Math.round((right / decisions) * 1000) / 1000

const member = (row: Row, name: string): Sql => sql`${raw(`${row}.value`)} ->> ${literal(name)}`
const values = <const Name extends string>(...names: readonly Name[]): Record<Name, FieldSql> =>
  Object.fromEntries(names.map((name): [string, FieldSql] => [name, (row) => member(row, name)])) as Record<
    Name,
    FieldSql
  >

/** The objects of a JSON list, or null where it is none. */
const each =
  (
    type: 'Rule' | 'RuleConfidence',
    list: (row: Row) => Sql,
    where?: (row: Row, args: Record<string, unknown>) => Sql,
  ): FieldSql =>
  (parent, selection, plan) => {
    const row = plan.alias('rule')
    return sql`(SELECT json_group_array(${objectOf(type, row, selection, plan)} ORDER BY ${raw(`${row}.key`)})
      FROM json_each(${list(parent)}) ${raw(row)} ${where ? where(row, selection.args) : empty})`
  }

/** A text of the register with the words meant, or null. */
const example =
  (name: 'example' | 'counterexample'): FieldSql =>
  (row, selection) => {
    const text = sql`${raw(`${row}.value`)} -> ${literal(name)}`
    const object = jsonObject(
      'RuleExample',
      selection.of.RuleExample ?? [],
      ({ field }) => sql`(${text}) ->> ${literal(field)}`,
    )
    return sql`CASE WHEN json_type(${text}) = 'object' THEN ${object} END`
  }

/** `rules`, or those of one name. */
export const rules = each(
  'Rule',
  () => sql`${rulesAsJson()}`,
  (row, { name }) => (name == null ? empty : sql`WHERE ${member(row, 'name')} = ${name as Given<string>}`),
)

export const Rule = {
  table: null,
  fields: {
    ...values('name', 'status', 'replacedBy', 'stage', 'description', 'decisions', 'precision'),
    languages: (row) => sql`json(${raw(`${row}.value`)} -> 'languages')`,
    example: example('example'),
    counterexample: example('counterexample'),
    confidences: each('RuleConfidence', (row) => sql`${raw(`${row}.value`)} -> 'confidences'`),
  },
} satisfies TypeMapping

export const RuleExample = { table: null, fields: values('text', 'quote', 'speaker') } satisfies TypeMapping

export const RuleConfidence = {
  table: null,
  fields: values('language', 'kind', 'speaker', 'confidence', 'decisions', 'precision'),
} satisfies TypeMapping
