import { useCallback, useEffect, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type Answer, ask, hashOf } from './ask.ts'
import { AskError, type Problem } from './problem.ts'

export interface Asked<Data> {
  /** The last answer; while another one is on its way, that of the question before. */
  readonly data: Data | undefined
  readonly problem: Problem | undefined
  readonly isLoading: boolean
  retry(): void
}

interface Kept {
  readonly answer: Answer<unknown>
  readonly at: number
}

/** Answers by question, so that "back" shows at once what was there. A later visit asks again in the background. */
const kept = new Map<string, Kept>()
const MOST = 200
const FRESH = 30_000

export function keyOf<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): string {
  return `${hashOf(document)} ${JSON.stringify(variables)}`
}

function keep(key: string, answer: Answer<unknown>): void {
  kept.delete(key)
  kept.set(key, { answer, at: Date.now() })
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
}

interface State<Data> {
  readonly key: string
  readonly answer?: Answer<Data> | undefined
  readonly problem?: Problem
}

/** Asks whenever the document or the variables change; an answer that is no longer wanted is cancelled. */
export function useQuery<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Asked<Data> {
  const key = keyOf(document, variables)
  const [state, setState] = useState<State<Data>>({ key: '' })
  const [round, setRound] = useState(0)
  const known = kept.get(key)?.answer as Answer<Data> | undefined

  useEffect(() => {
    const there = kept.get(key)
    if (there && round === 0 && Date.now() - there.at < FRESH) {
      setState({ key, answer: there.answer as Answer<Data> })
      return
    }
    const controller = new AbortController()
    ask(document, variables, controller.signal).then(
      (answer) => {
        keep(key, answer)
        setState({ key, answer })
      },
      (error: unknown) => {
        if (controller.signal.aborted) return
        const problem: Problem = error instanceof AskError ? error.problem : { kind: 'failed', message: String(error) }
        setState((last) => ({ key, answer: known ?? last.answer, problem }))
      },
    )
    return () => controller.abort()
  }, [key, round])

  const isSettled = state.key === key
  const answer = known ?? state.answer
  return {
    data: answer?.data,
    problem: isSettled ? (state.problem ?? state.answer?.problem) : undefined,
    isLoading: !isSettled && !known,
    retry: useCallback(() => setRound((last) => last + 1), []),
  }
}
