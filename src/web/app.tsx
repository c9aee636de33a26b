import { type FunctionComponent, h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { SearchBox } from './finders/search-box.tsx'
import { NewsBar } from './parts/news-bar.tsx'
import { Loading, ProblemNote } from './parts/states.tsx'
import { NotFound } from './parts/view-frame.tsx'
import { Link } from './routing/link.tsx'
import { addressOf, type Place, place, type View } from './routing/place.ts'
import { usePlace } from './routing/use-place.ts'

type ViewComponent = FunctionComponent<{ readonly place: never }>

/** Each view comes as a file of its own when it is first opened. */
const VIEWS: Readonly<Record<Exclude<View, 'nowhere'>, () => Promise<ViewComponent>>> = {
  home: async () => (await import('./views/home/home-view.tsx')).HomeView,
  article: async () => (await import('./views/article/article-view.tsx')).ArticleView,
  person: async () => (await import('./views/person/person-view.tsx')).PersonView,
  source: async () => (await import('./views/source/source-view.tsx')).SourceView,
  quote: async () => (await import('./views/quote/quote-view.tsx')).QuoteView,
  search: async () => (await import('./views/search/search-view.tsx')).SearchView,
  compare: async () => (await import('./views/compare/compare-view.tsx')).CompareView,
  archive: async () => (await import('./views/archive/archive-view.tsx')).ArchiveView,
}
const loaded = new Map<View, ViewComponent>()

function useView(view: View) {
  const [, setRound] = useState(0)
  const [failed, setFailed] = useState<View>()
  const load = () => {
    if (view === 'nowhere' || loaded.has(view)) return
    setFailed(undefined)
    VIEWS[view]().then(
      (component) => {
        loaded.set(view, component)
        setRound((last) => last + 1)
      },
      () => setFailed(view),
    )
  }
  useEffect(load, [view])
  return { component: loaded.get(view), hasFailed: failed === view, retry: load }
}

function Main({ current }: { readonly current: Place }) {
  const { component, hasFailed, retry } = useView(current.view)
  if (current.view === 'nowhere') return <NotFound what="There is no page at this address." />
  if (hasFailed)
    return <ProblemNote problem={{ kind: 'offline', message: 'This page could not be loaded.' }} retry={retry} />
  if (!component) return <Loading />
  return h(component as FunctionComponent<{ readonly place: Place }>, {
    key: `${current.view} ${current.key}`,
    place: current,
  })
}

/** Frame of every view. A new place takes the focus to its beginning, as a new page would. */
export function App() {
  const current = usePlace()
  const main = useRef<HTMLElement>(null)
  const name = `${current.view} ${current.key}`
  const before = useRef(name)
  useEffect(() => {
    if (before.current !== name) main.current?.focus({ preventScroll: true })
    before.current = name
  }, [name])
  const menu: readonly Place[] = [place('search'), place('compare'), place('archive')]
  const names: Partial<Record<View, string>> = { search: 'Quotes', compare: 'Compare', archive: 'Archive' }
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="head">
        <Link to={place('home')} class="title" isCurrent={current.view === 'home'}>
          On the Record
        </Link>
        {current.view !== 'home' && <SearchBox value={current.view === 'search' ? (current.search.q ?? '') : ''} />}
        <nav aria-label="Pages">
          {menu.map((target) => (
            <Link key={target.view} to={target} isCurrent={target.view === current.view}>
              {names[target.view]}
            </Link>
          ))}
        </nav>
      </header>
      <NewsBar />
      <main id="main" ref={main} tabIndex={-1} class={`view-${current.view}`} data-address={addressOf(current)}>
        <Main current={current} />
      </main>
    </>
  )
}
