import { isTitle } from './is-title.ts'
import { Is, type Item } from './item.ts'
import type { Language } from './languages/language.ts'
import { remakeItem } from './make-item.ts'

/** What only the neighbours can tell: `pointed out` is another verb than `pointed`, a work's title is a name. */
export function refineItems(text: string, items: Item[], language: Language): Item[] {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.segment >= 0) {
      if (isTitle(text, items, i, language)) items[i] = remakeItem(item, Is.NAME | Is.CAPITAL | Is.TITLE, null)
      continue
    }
    const { forms } = item
    if (!forms || forms.verb.phrasal.size === 0 || i + 1 >= items.length) continue
    const verb = forms.verb.phrasal.get(items[i + 1]!.lower)
    if (verb) items[i] = remakeItem(item, item.bits, { forms: forms.forms, verb })
  }
  return items
}
