import type { Echo } from './echo.ts'

/** The pairs joined to groups: all quotes of one utterance, in the order in which they were seen. */
export function groupEchoes(echoes: readonly Pick<Echo, 'of' | 'id'>[]): string[][] {
  const above = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    while (above.has(at)) at = above.get(at)!
    for (let from = id; from !== at; ) {
      const next = above.get(from)!
      above.set(from, at)
      from = next
    }
    return at
  }
  for (const { of, id } of echoes) {
    const [a, b] = [root(of), root(id)]
    if (a !== b) above.set(b, a)
  }
  const groups = new Map<string, Set<string>>()
  for (const { of, id } of echoes) {
    const top = root(of)
    const group = groups.get(top) ?? new Set<string>()
    groups.set(top, group.add(of).add(id))
  }
  return [...groups.values()].map((group) => [...group])
}
