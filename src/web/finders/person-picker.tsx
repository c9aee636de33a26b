import { useEffect, useId, useState } from 'preact/hooks'
import { ask } from '../client/ask.ts'
import { FindPeopleDocument, type FindPeopleQuery } from '../generated/graphql.ts'

interface PersonPickerProps {
  readonly label: string
  /** Of the person who is chosen. */
  readonly name: string
  onChoose(slug: string): void
}

type Found = NonNullable<FindPeopleQuery['people']>['nodes']
const PAUSE = 120

/** A field that finds people as one types; the browser's own list shows them. */
export function PersonPicker({ label, name, onChoose }: PersonPickerProps) {
  const id = useId()
  const [typed, setTyped] = useState(name)
  const [found, setFound] = useState<Found>([])
  useEffect(() => setTyped(name), [name])
  useEffect(() => {
    const text = typed.trim()
    if (text === name) return
    const controller = new AbortController()
    const timer = setTimeout(() => {
      ask(FindPeopleDocument, { text }, controller.signal).then(
        ({ data }) => setFound(data.people?.nodes ?? []),
        () => {},
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [typed, name])
  const choose = (text: string) => {
    setTyped(text)
    const chosen = found.find((person) => person.name === text)
    if (chosen) onChoose(chosen.slug)
  }
  return (
    <label class="field">
      <span>{label}</span>
      <input
        list={`${id}-people`}
        dir="auto"
        autocomplete="off"
        placeholder="Type a name"
        value={typed}
        onInput={({ currentTarget }) => choose(currentTarget.value)}
      />
      <datalist id={`${id}-people`}>
        {found.map((person) => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
    </label>
  )
}
