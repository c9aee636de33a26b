// Rules of GraphQL for the schema and for the operations that are shipped: those recommended by graphql-eslint, those of
// Relay, and what is added or taken away here, each with its reason. TypeScript is Biome's; ESLint sees none of it.
// Run by tests/conformance/lint.slow.test.ts, which lints the operations in the README and in the playground too.
import { createRequire } from 'node:module'

const graphql = createRequire(import.meta.url)('@graphql-eslint/eslint-plugin')
const {
  'flat/schema-recommended': schema,
  'flat/schema-relay': relay,
  'flat/operations-recommended': operations,
} = graphql.configs

const languageOptions = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: 'src/graph/schema.graphql', documents: 'examples/**/*.graphql' } },
}
const common = { languageOptions, plugins: { '@graphql-eslint': graphql } }
const rule = (name) => `@graphql-eslint/${name}`

export default [
  {
    ...common,
    files: ['src/graph/schema.graphql'],
    rules: {
      ...schema.rules,
      ...relay.rules,
      // Everything is described, down to arguments and values.
      [rule('require-description')]: [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      [rule('no-scalar-result-type-on-mutation')]: 'error',
      [rule('require-nullable-fields-with-oneof')]: 'error',
      // A description of one line stands in quotes, a longer one as a block: the rule wants all of one kind.
      [rule('description-style')]: 'off',
      // An id is for what can be fetched by it (Node). A date, a span or a count has none of its own.
      [rule('strict-id-in-types')]: 'off',
      // It takes Change.changes, the things that a change made different, for a name with its type in front.
      [rule('no-typename-prefix')]: 'off',
      // Short lists that belong to their owner (authors, spans, paragraphs) are plain lists.
      [rule('relay-edge-types')]: ['error', { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    ...common,
    files: ['examples/**/*.graphql', '**/*.shown.graphql'],
    rules: {
      ...operations.rules,
      // The server's own limit, the fields of a connection included.
      [rule('selection-set-depth')]: ['error', { maxDepth: 15 }],
    },
  },
  {
    // In the README and the playground a question is shown for what it asks; a cache's ids and a name would hide it.
    files: ['**/*.shown.graphql'],
    rules: { [rule('require-selections')]: 'off', [rule('no-anonymous-operations')]: 'off' },
  },
]
