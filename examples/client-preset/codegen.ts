/** Types for the operations in examples/operations: `npx graphql-codegen --config examples/client-preset/codegen.ts`. */
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'src/graph/schema.graphql', // of a running server: http://127.0.0.1:4000/schema.graphql
  documents: 'examples/operations/*.graphql',
  generates: {
    'examples/client-preset/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // Beside the types, a manifest for PERSISTED_DOCUMENTS: the front end can send hashes instead of documents.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string', JSON: 'Record<string, unknown>' },
      },
    },
  },
}

export default config
