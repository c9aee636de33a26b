/** A failed question, in the words of the page. */
export interface Problem {
  /** `offline`: no answer came; `forbidden`: the server refuses this reader, `refused` this question; `busy`: for now. */
  readonly kind: 'offline' | 'forbidden' | 'refused' | 'busy' | 'failed'
  readonly message: string
}

const FORBIDDEN = new Set([401, 403, 421])
const BUSY = new Set([429, 503])

export function problemOfStatus(status: number, message: string | undefined): Problem {
  if (FORBIDDEN.has(status)) return { kind: 'forbidden', message: message ?? `The server answered ${status}.` }
  if (BUSY.has(status)) return { kind: 'busy', message: message ?? `The server answered ${status}.` }
  return { kind: status < 500 ? 'refused' : 'failed', message: message ?? `The server answered ${status}.` }
}

/** Thrown by `ask`. */
export class AskError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}
