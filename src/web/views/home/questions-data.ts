import { type Place, place } from '../../routing/place.ts'

/** Questions to click. All of them can be asked of any archive; the demo archive has an answer to each. */
export const QUESTIONS: readonly { readonly words: string; readonly to: Place }[] = [
  { words: 'Who spoke of giving up the country?', to: place('search', '', { q: 'give up the country' }) },
  { words: 'Who denied what?', to: place('search', '', { sense: 'DENY' }) },
  { words: 'Which words were printed in more than one place?', to: place('search', '', { echoed: true }) },
  { words: 'Who accused whom?', to: place('search', '', { sense: 'ACCUSE' }) },
  { words: 'Which attributions should a person check?', to: place('search', '', { order: 'LEAST_SURE' }) },
]
