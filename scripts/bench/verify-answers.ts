import { isDeepStrictEqual } from 'node:util'
import { ask } from './ask.ts'
import { bodyOf, type Operation, type Variables } from './operations.ts'

/** Compares the servers' answers to some of the questions, order of members apart; throws at the first that differs. */
export async function verifyAnswers(
  operation: Operation,
  variables: readonly Variables[],
  servers: Readonly<Record<string, URL>>,
): Promise<number> {
  const step = Math.max(1, Math.floor(variables.length / 25))
  let compared = 0
  for (let at = 0; at < variables.length; at += step) {
    const body = bodyOf(operation, variables[at]!)
    const answers = await Promise.all(
      Object.entries(servers).map(async ([name, url]) => ({ name, data: (await ask(url, body)).data })),
    )
    for (const { name, data } of answers.slice(1))
      if (!isDeepStrictEqual(data, answers[0]!.data))
        throw new Error(
          `${operation.id} ${JSON.stringify(variables[at])}: ${name} differs from ${answers[0]!.name}: ${difference(answers[0]!.data, data)}`,
        )
    if (isEmpty(answers[0]!.data)) throw new Error(`${operation.id} ${JSON.stringify(variables[at])}: found nothing`)
    compared++
  }
  if (compared === 0) throw new Error(`${operation.id}: nothing to ask was found in the archive`)
  return compared
}

/** The first place where two values differ, with both. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a === 'object' && typeof b === 'object' && a && b)
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [left, right] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]]
      if (!isDeepStrictEqual(left, right)) return difference(left, right, `${path}.${key}`)
    }
  return `${path}: ${JSON.stringify(a)?.slice(0, 300)} and ${JSON.stringify(b)?.slice(0, 300)}`
}

const isEmpty = (data: unknown) =>
  Object.values(data as object).some((root: { edges?: unknown[] } | null) => root === null || root.edges?.length === 0)
