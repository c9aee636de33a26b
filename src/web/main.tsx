/** The reading room: the archive for people who look rather than type. Uses the public GraphQL API and nothing else. */
import { render } from 'preact'
import { App } from './app.tsx'
import { startRouting } from './routing/use-place.ts'

startRouting()
render(<App />, document.getElementById('room')!)
