/** States of a view while there is nothing else to show. */
import type { ComponentChildren } from 'preact'
import type { Problem } from '../client/problem.ts'

export function Loading({ lines = 6 }: { readonly lines?: number }) {
  return (
    <div class="loading" role="status">
      <span class="unseen">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="loading-line" aria-hidden="true" />
      ))}
    </div>
  )
}

export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>
}

const TITLES: Readonly<Record<Problem['kind'], string>> = {
  offline: 'No answer from the server',
  forbidden: 'Not allowed',
  refused: 'The server does not take this question',
  busy: 'The server asks you to wait',
  failed: 'Something went wrong',
}
const ADVICE: Readonly<Record<Problem['kind'], string>> = {
  offline: 'Check the connection. What you have opened already is still here.',
  forbidden: 'This server does not answer you at this address.',
  refused: 'Change the words or the filters.',
  busy: 'Try again in a moment.',
  failed: 'The fault is not yours. Try again.',
}

export function ProblemNote({ problem, retry }: { readonly problem: Problem; readonly retry: () => void }) {
  return (
    <div class="problem" role="alert">
      <h2>{TITLES[problem.kind]}</h2>
      <p>{problem.message}</p>
      <p>{ADVICE[problem.kind]}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
