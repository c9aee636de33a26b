/** A stretch of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A text with some of its words marked. It is always text: nothing in it is read as markup. */
export function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  if (!ranges.length) return text
  let at = 0
  const parts = ranges.flatMap(({ start, end }) => {
    const part = [text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>]
    at = end
    return part
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
