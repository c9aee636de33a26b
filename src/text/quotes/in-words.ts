import type { Attribution } from './attribution.ts'
import { Is, type Item, is } from './item.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

/** `in her words, "X"`, `"X," in the words of Y`, at the item `i`. */
export function inWords(items: readonly Item[], i: number, line: number): Attribution | null {
  if (items[i]!.lower !== 'in') return null
  const subject = whose(items, i)
  if (!subject) return null
  const end = Math.max(subject.to, i + 3)
  const next = is(items, end, Is.COMMA | Is.COLON) ? end + 1 : end
  const before = is(items, i - 1, Is.COMMA) ? i - 2 : i - 1
  const quote = is(items, next, Is.QUOTE) ? next : is(items, before, Is.QUOTE) ? before : -1
  if (quote < 0) return null
  return {
    line,
    cue: { from: i, to: end },
    subject,
    content: [{ from: quote, to: quote + 1 }],
    sense: 'SAY',
    frame: 'words',
    how: 'CLAUSE',
    rule: 'in-words',
  }
}

/** `her` in `in her words`, `in her own words`; Y in `in the words of Y`. */
function whose(items: readonly Item[], i: number): Stretch | null {
  const own = items[i + 2]?.lower === 'own' ? 3 : 2
  if (is(items, i + 1, Is.POSSESSIVE) && items[i + own]?.lower === 'words') return { from: i + 1, to: i + 2 }
  if (items[i + 1]?.lower !== 'the' || items[i + 2]?.lower !== 'words' || items[i + 3]?.lower !== 'of') return null
  return subjectAfter(items, i + 4)
}
