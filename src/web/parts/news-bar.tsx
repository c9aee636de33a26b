import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../client/ask.ts'
import { ArchiveVersionDocument } from '../generated/graphql.ts'

/** Milliseconds between two looks at the archive's version; a look that finds the same one costs the server nothing. */
const PAUSE = 60_000

/** Says that the archive has changed since the page was opened. What is shown changes only when the reader wants it. */
export function NewsBar() {
  const seen = useRef<number | undefined>(undefined)
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    const look = () => {
      if (document.hidden) return
      ask(ArchiveVersionDocument, {}).then(
        ({ data }) => {
          seen.current ??= data.archive?.version
          setNew(data.archive?.version !== seen.current)
        },
        () => {}, // the views say so where they cannot be answered
      )
    }
    look()
    const timer = setInterval(look, PAUSE)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return (
    <div class="news-bar" role="status">
      {isNew && (
        <p>
          The archive has changed since you opened this page.{' '}
          <button type="button" class="plain" onClick={() => location.reload()}>
            Show what is new
          </button>
        </p>
      )}
    </div>
  )
}
