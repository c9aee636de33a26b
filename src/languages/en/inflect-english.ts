import { Form } from '../quote-language.ts'
import { englishDoublingVerbs, englishIrregularVerbs } from './english-verbs-data.ts'

const irregular = new Map(
  englishIrregularVerbs.split(' ').map((row) => {
    const [base, past, participle] = row.split(':')
    return [base!, [past!, participle!] as const]
  }),
)
const doubling = new Set(englishDoublingVerbs.split(' '))

/** The five forms of an English verb: `deny` -> deny, denies, denied, denied, denying, each with its `Form` bit. */
export function inflectEnglish(base: string): readonly (readonly [string, number])[] {
  const end = base[base.length - 1]!
  const vowelBefore = 'aeiou'.includes(base[base.length - 2] ?? '')
  const stem = doubling.has(base) ? base + end : base
  const consonantY = end === 'y' && !vowelBefore
  const hissing = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) || base === 'go'
  const third = consonantY ? `${base.slice(0, -1)}ies` : hissing ? `${base}es` : `${base}s`
  const regular = end === 'e' ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle] = irregular.get(base) ?? [regular, regular]
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : end === 'e' && !base.endsWith('ee')
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`
  return [
    [base, Form.BASE],
    [third, Form.THIRD],
    [past, Form.PAST],
    [participle, Form.PARTICIPLE],
    [gerund, Form.GERUND],
  ]
}
