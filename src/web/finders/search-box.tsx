import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { ask } from '../client/ask.ts'
import { SuggestDocument, type SuggestQuery } from '../generated/graphql.ts'
import { addressOf, type Place, place } from '../routing/place.ts'
import { goTo } from '../routing/use-place.ts'
import { counted, formatShortDay } from '../words/format.ts'

interface Suggestion {
  readonly key: string
  readonly name: string
  readonly note: string
  readonly to: Place
}

/** Milliseconds without a key after which the server is asked. */
const PAUSE = 120
/** Characters from which headlines are looked through. */
const ENOUGH = 3

/** People and sources first, then headlines, then a search for the words themselves. */
function suggestionsOf(text: string, { people, sources, search }: SuggestQuery): readonly Suggestion[] {
  const headlines = (search?.nodes ?? []) as readonly {
    readonly id: string
    readonly slug: string
    readonly headline: string
    readonly publishedOn: string | null
  }[]
  return [
    ...(people?.nodes ?? []).map(({ id, slug, name, quoteCount }) => ({
      ...{ key: id, name, note: counted(quoteCount, 'quote'), to: place('person', slug) },
    })),
    ...(sources?.nodes ?? []).map(({ id, slug, name, articleCount }) => ({
      ...{ key: id, name, note: `source of ${counted(articleCount, 'article')}`, to: place('source', slug) },
    })),
    { key: 'words', name: text, note: 'search for these words', to: place('search', '', { q: text }) },
    ...headlines.map(({ id, slug, headline, publishedOn }) => ({
      ...{ key: id, name: headline, note: publishedOn ? formatShortDay(publishedOn) : 'article' },
      to: place('article', slug),
    })),
  ]
}

/** Words that `search` takes whatever was typed: the last one may be unfinished. */
function prefixQuery(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length
    ? `${words
        .map((word) => `"${word}"`)
        .slice(0, -1)
        .join(' ')} ${words.at(-1)}*`.trim()
    : ''
}

/** One box for everything, with suggestions as one types. What is typed on cancels the question before. */
export function SearchBox({ value = '', isLarge = false }: { readonly value?: string; readonly isLarge?: boolean }) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const [found, setFound] = useState<readonly Suggestion[]>([])
  const [active, setActive] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setTyped(value), [value])

  useEffect(() => {
    const text = typed.trim()
    setActive(-1)
    if (!isOpen || !text) return setFound([])
    const controller = new AbortController()
    const timer = setTimeout(() => {
      const words = prefixQuery(text)
      const withWords = words.length > ENOUGH
      ask(SuggestDocument, { text, words: words || 'a', withWords }, controller.signal).then(
        ({ data }) => setFound(suggestionsOf(text, data)),
        () => {}, // the search itself says what is wrong
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [typed, isOpen])

  const leave = (target: Place) => {
    setOpen(false)
    input.current?.blur()
    goTo(target)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && found.length) {
      event.preventDefault()
      setOpen(true)
      setActive((last) => ((last + step + 1 + found.length + 1) % (found.length + 1)) - 1)
    } else if (event.key === 'Escape') {
      setOpen(false)
    }
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const chosen = found[active]?.to
    const text = typed.trim()
    if (chosen ?? text) leave(chosen ?? place('search', '', { q: text }))
  }
  const isShown = isOpen && found.length > 0
  return (
    <form class={isLarge ? 'search-box large' : 'search-box'} action="/search" onSubmit={submit}>
      <label class="unseen" htmlFor={`${id}-input`}>
        Search for people, sources and words
      </label>
      <input
        ref={input}
        id={`${id}-input`}
        name="q"
        type="text"
        role="combobox"
        autocomplete="off"
        dir="auto"
        placeholder="People, sources, words"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active >= 0 && { 'aria-activedescendant': `${id}-${active}` })}
        value={typed}
        onInput={({ currentTarget }) => {
          setOpen(true)
          setTyped(currentTarget.value)
        }}
        onFocus={() => setOpen(typed !== value)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <button type="submit">Search</button>
      <div id={`${id}-list`} role="listbox" aria-label="Suggestions" class="suggestions" hidden={!isShown}>
        {found.map(({ key, name, note, to }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and Enter takes the option
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            data-address={addressOf(to)}
            // The press would take the focus from the field, and so close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => leave(to)}
          >
            <span dir="auto">{name}</span> <small>{note}</small>
          </div>
        ))}
      </div>
    </form>
  )
}
