import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'preact/hooks'

interface DifferencesProps {
  readonly before: string
  readonly after: string
}

/** Edits beyond which two texts are shown one after the other: they have too little in common. */
const MOST = 4_000

/** The later text, with the words that were taken out and those that were put in. */
export function Differences({ before, after }: DifferencesProps) {
  const parts = useMemo(
    () =>
      diffWordsWithSpace(before, after, { maxEditLength: MOST }) ?? [
        { value: before, removed: true, added: false },
        { value: after, removed: false, added: true },
      ],
    [before, after],
  )
  return (
    <>
      {parts.map(({ value, added, removed }, place) => {
        if (added) return <ins key={place}>{value}</ins>
        return removed ? <del key={place}>{value}</del> : <span key={place}>{value}</span>
      })}
    </>
  )
}
