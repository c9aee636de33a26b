import { useEffect, useRef, useState } from 'preact/hooks'

interface TypedFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  onSettle(value: string): void
}

/** Milliseconds without a key after which what was typed counts. */
const PAUSE = 250

/** A field whose text counts once the reader stops typing, or presses Enter. */
export function TypedField({ label, value, placeholder, onSettle }: TypedFieldProps) {
  const [typed, setTyped] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const told = useRef(value)
  useEffect(() => {
    if (value !== told.current) setTyped(value)
    told.current = value
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const settle = (text: string) => {
    clearTimeout(timer.current)
    if (text.trim() === told.current) return
    told.current = text.trim()
    onSettle(text.trim())
  }
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => settle(text), PAUSE)
  }
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="search"
        dir="auto"
        value={typed}
        placeholder={placeholder}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && settle(typed)}
      />
    </label>
  )
}
