import { useQuery } from '../client/use-query.ts'
import { RuleWordsDocument } from '../generated/graphql.ts'
import { counted, formatShare } from '../words/format.ts'

interface RuleWordsProps {
  readonly name: string
  /** Of the article: rules of several languages may share a name. */
  readonly language?: string
}

/** Description of a rule, with a text in which it decides and how often it was right. Made of spans, for a paragraph. */
export function RuleWords({ name, language = 'en' }: RuleWordsProps) {
  const { data } = useQuery(RuleWordsDocument, { name })
  const primary = language.split('-')[0]!
  const rule = data?.rules?.find(({ languages }) => languages.includes(primary)) ?? data?.rules?.[0]
  return (
    <span class="rule-words">
      Rule <code>{name}</code>
      {rule && `: ${rule.description}`}
      {rule?.precision != null && (
        <small>
          {' '}
          For quotes of all kinds it was right in {formatShare(rule.precision)} of{' '}
          {counted(rule.decisions, 'counted decision')}.
        </small>
      )}
      {rule?.example && <span class="example">{rule.example.text}</span>}
    </span>
  )
}
