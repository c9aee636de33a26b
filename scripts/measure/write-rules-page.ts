import { languagesOf } from '../../src/text/quotes/rules/describe-rules.ts'
import type { Rule, RuleStage } from '../../src/text/quotes/rules/rule.ts'
import { RETIRED_RULES, RULES } from '../../src/text/quotes/rules/rules.ts'

type Counts = Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>

/** The source files of the extraction of quotes by their path in the project. */
export type Sources = ReadonlyMap<string, string>

const REGISTER = 'src/text/quotes/rules/'

const STAGES: readonly (readonly [RuleStage, string])[] = [
  ['CUE', 'A sentence says that somebody says something.'],
  ['LAYOUT', 'Speech is set off by a label, or by where it stands.'],
  ['MARKS', "Words in marks are nobody's words, or a name."],
  ['UNCUED', 'A quote without a cue takes its speaker from what stands around it.'],
]

const INTRO = `# Rules

This page lists the rules that decide whose words a quote is. Start here with the name that the API gives:
\`quote(id: …) { attribution { rule confidence } }\`. The API lists the same: \`{ rules { name description precision } }\`.

Rules are tried in the order of this page, those of a stage before those of the next. To see which rules were tried for a
quote and what each of them found, run \`npm run extract -- FILE --explain "some of its words"\`
([how to find where a speaker was decided](architecture.md#where-a-speaker-was-decided)).

**Precision** is the share of a rule's decisions that were right in annotated news: the annotator agrees that the words are
somebody's, or nobody's, and on whose. The number of decisions counted is in brackets. English was counted on US news, French on
invented articles that nobody looked at while the rules were written. A rule without a figure was not counted in the language, and states a low confidence there.

This page is written by \`npm run evaluate -- --rules --write\` from [the register](../src/text/quotes/rules/rules.ts) and
[the counts](../src/text/quotes/confidence/rule-counts-data.ts). Do not edit it.
`

/** docs/rules.md: the register with its measured precision, and where in the source each rule is. */
export function writeRulesPage(counts: Counts, sources: Sources): string {
  const stages = STAGES.map(([stage, meaning]) => {
    const rules = RULES.filter((rule) => rule.stage === stage)
    return `## ${stage}\n\n${meaning}\n\n${rules.map((rule) => section(rule, counts, sources)).join('\n')}`
  })
  const retired = Object.entries(RETIRED_RULES).map(
    ([name, { description, replacedBy }]) => `- \`${name}\`: ${description} Now [\`${replacedBy}\`](#${replacedBy}).`,
  )
  const old = `## Retired names\n\n${retired.join('\n') || 'None. A name that is retired stays listed here, with the rule that decides now.'}\n`
  return [INTRO, ...stages, old].join('\n')
}

function section(rule: Rule, counts: Counts, sources: Sources): string {
  const { name, description, example, counterexample } = rule
  const languages = languagesOf(rule)
  const lines = [
    `### ${name}${RULES.filter((one) => one.name === name).length > 1 ? ` (${languages.join(', ')})` : ''}`,
    '',
    description,
    '',
    `- Languages: ${languages.join(', ')}`,
    `- Precision: ${languages.map((language) => precision(name, language, counts[language])).join('; ')}`,
    `- Example: ${inline(example.text)} → “${inline(example.quote)}”, ${example.speaker ? `speaker ${example.speaker}` : 'no speaker'}`,
    ...(counterexample ? [`- Not: ${inline(counterexample.text)}`] : []),
    `- Source: ${filesOf(rule, sources)
      .map((path) => `[${path.replace('src/text/quotes/', '')}](../${path})`)
      .join(', ')}`,
  ]
  return `${lines.join('\n')}\n`
}

/** `en .97 (2,345), paraphrases .64 (7,062)`. */
function precision(name: string, language: string, rows: Counts[string] | undefined): string {
  const own = Object.entries(rows ?? {}).filter(([key]) => key.split(' ')[0] === name)
  const share = (some: typeof own) => {
    const [all, right] = [0, 1].map((at) => some.reduce((sum, [, counts]) => sum + counts[at]!, 0)) as [number, number]
    return all === 0 ? null : `${(right / all).toFixed(2).replace(/^0/, '')} (${all.toLocaleString('en')})`
  }
  const isParaphrase = ([key]: (typeof own)[number]) => key.includes(' INDIRECT')
  const quoted = share(own.filter((row) => !isParaphrase(row)))
  const paraphrases = share(own.filter(isParaphrase))
  return `${language} ${[quoted, paraphrases && `paraphrases ${paraphrases}`].filter(Boolean).join(', ') || 'not counted'}`
}

const inline = (text: string) => text.replace(/\s*\n+\s*/g, ' ⏎ ').replaceAll('*', '\\*')

/** The file that registers the rule first, then those that decide by its name. */
function filesOf(rule: Rule, sources: Sources): string[] {
  const paths = [...sources.keys()].filter(
    (path) => !/\/(?:rules|rule-name|confidence-\w+|rule-counts-data)\.ts$/.test(path),
  )
  const own = paths.filter((path) => registers(sources.get(path)!, rule))
  const others = paths.filter(
    (path) => !own.includes(path) && decides(sources.get(path)!, rule.name) && isFor(path, rule) && !isRegister(path),
  )
  return [...own, ...others.sort()]
}

const isRegister = (path: string) => path.startsWith(REGISTER) && /-rules\.ts$/.test(path)

/** Tells whether a file has the entry of the rule for its languages. */
function registers(text: string, { name, languages }: Rule): boolean {
  return text.split(/(?=\bname: ')/).some((entry) => {
    if (!entry.startsWith(`name: '${name}'`) || !/^name: '[\w-]+',\s+stage:/.test(entry)) return false
    const named = /languages: \[([^\]]*)\]/.exec(entry)?.[1]?.match(/\w+/g) ?? []
    return named.join() === (languages ?? []).join()
  })
}

const decides = (text: string, name: string) => new RegExp(`rule:[^\\n]*'${name}'|\\?[^\\n]*'${name}'`).test(text)

/** Files of one family of languages decide for these only. */
function isFor(path: string, rule: Rule): boolean {
  const languages = languagesOf(rule)
  if (path.includes('/german/')) return languages.includes('de')
  if (path.includes('/romance/')) return languages.includes('fr') || languages.includes('es')
  return true
}
