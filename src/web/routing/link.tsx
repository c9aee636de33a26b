import type { ComponentChildren } from 'preact'
import { addressOf, type Place } from './place.ts'
import { goTo } from './use-place.ts'

interface LinkProps {
  readonly to: Place
  /** The place of the page, or of the choice, that is shown now. */
  readonly isCurrent?: boolean
  readonly class?: string
  readonly lang?: string
  readonly dir?: 'auto'
  readonly children: ComponentChildren
}

/** A true link: a click goes there within the page; a middle click, or one with a key, does what the browser does. */
export function Link({ to, isCurrent, children, ...others }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a href={addressOf(to)} onClick={follow} {...(isCurrent && { 'aria-current': 'true' as const })} {...others}>
      {children}
    </a>
  )
}
