import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { Asked } from '../client/use-query.ts'
import { settleScroll } from '../routing/use-place.ts'
import { Loading, ProblemNote } from './states.tsx'

interface ViewFrameProps<Data> {
  readonly asked: Asked<Data>
  readonly title: (data: Data) => string
  readonly children: (data: Data) => ComponentChildren
}

const NAME = 'On the Record'

/** Shows the answer of a view's query, or why there is none; names the page; scrolls to where the reader was. */
export function ViewFrame<Data>({ asked, title, children }: ViewFrameProps<Data>) {
  const { data, problem, retry, isLoading } = asked
  const name = data === undefined ? undefined : title(data)
  useEffect(() => {
    if (name !== undefined) document.title = name ? `${name} · ${NAME}` : NAME
  }, [name])
  const isThere = data !== undefined
  useLayoutEffect(() => {
    if (isThere) settleScroll()
  }, [isThere])
  return (
    <>
      {problem && <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? !problem && <Loading /> : <div aria-busy={isLoading}>{children(data)}</div>}
    </>
  )
}

/** Says that an address leads to nothing. */
export function NotFound({ what }: { readonly what: string }) {
  useEffect(() => {
    document.title = `Not found · ${NAME}`
  }, [])
  return (
    <div class="problem">
      <h1>Not in this archive</h1>
      <p>{what}</p>
    </div>
  )
}
