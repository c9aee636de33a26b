import { isTitle } from './is-title.ts'
import { Is, type Item } from './item.ts'
import type { Language } from './languages/language.ts'

/** What only the neighbours can tell: `pointed out` is another verb than `pointed`, a work's title is a name. */
export function refineItems(text: string, items: readonly Item[], language: Language): Item[] {
  const refined: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.segment >= 0) {
      refined.push(item)
      if (isTitle(text, [...refined.slice(-5), items[i + 1]!].filter(Boolean), Math.min(i, 4), language))
        refined[i] = { ...item, bits: Is.NAME | Is.CAPITAL | Is.TITLE }
      continue
    }
    const phrasal = item.forms?.verb.phrasal
    const verb = phrasal && phrasal.size > 0 ? phrasal.get(items[i + 1]?.lower ?? '') : undefined
    refined.push(verb ? { ...item, forms: { forms: item.forms!.forms, verb } } : item)
  }
  return refined
}
