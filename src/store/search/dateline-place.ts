interface Placed {
  readonly id: number
  readonly start: number
  readonly end: number
}

/**
 * The id of the paragraph that a dateline belongs to, which is printed before its words: the one with the dateline between
 * it and the paragraph before. One that stands elsewhere, as in a field, belongs to the first.
 */
export function datelineParagraph(text: string, dateline: string, paragraphs: readonly Placed[]): number | undefined {
  const own = paragraphs.find(({ start }, nth) => {
    const from = nth > 0 ? paragraphs[nth - 1]!.end : 0
    return text.slice(from, start).includes(dateline)
  })
  return (own ?? paragraphs[0])?.id
}
