/** How long the lists of an answer are, on average: by the names in the answer that lead to a list, dots between. */
export type Lengths = Readonly<Record<string, number>>

export function listLengths(data: unknown): Lengths {
  const lists = new Map<string, { items: number; times: number }>()
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      const list = lists.get(path) ?? { items: 0, times: 0 }
      lists.set(path, { items: list.items + value.length, times: list.times + 1 })
      for (const item of value) look(item, path)
      return
    }
    for (const [name, inner] of Object.entries(value)) look(inner, path ? `${path}.${name}` : name)
  }
  look(data, '')
  return Object.fromEntries([...lists].map(([path, { items, times }]) => [path, items / times]))
}
