import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'src/graph/schema.graphql',
  generates: {
    'src/graph/types.ts': {
      plugins: [
        { add: { content: '// Generated from schema.graphql by `npm run codegen`. Do not edit.' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        skipTypename: true,
        contextType: './context.ts#Context',
        scalars: { Date: 'string', DateTime: 'string', URL: 'string', JSON: 'object' },
        avoidOptionals: { resolvers: true },
      },
    },
  },
}

export default config
