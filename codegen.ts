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
    'src/web/generated/': {
      documents: 'src/web/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        strictScalars: true,
        immutableTypes: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string', JSON: 'Record<string, unknown>' },
      },
    },
  },
}

export default config
