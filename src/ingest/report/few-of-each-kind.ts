/** Lets through the first lines of each kind, and counts the others, so that thousands alike do not hide the rest. */
export interface FewOfEachKind {
  /** The line, or null where there were enough of its kind already. */
  tell(kind: string, line: string): string | null
  /** A line for each kind that was cut short: how many more there were. */
  rest(): string[]
}

/** Lines of one kind that are shown. */
export const MOST_ALIKE = 20

/** `where` says how to see all of them. */
export function fewOfEachKind(where: string, most = MOST_ALIKE): FewOfEachKind {
  const counts = new Map<string, number>()
  return {
    tell(kind, line) {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return count > most ? null : line
    },
    rest: () =>
      [...counts].flatMap(([kind, count]) => (count > most ? `… and ${count - most} more ${kind} (${where})` : [])),
  }
}
