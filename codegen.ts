import type { CodegenConfig } from '@graphql-codegen/cli';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { kindEnums } from './src/api/schema/kinds-in-schema.ts';
import { recordJsonSchema } from './src/api/schema/record-json-schema.ts';
import { buildSchema, typeDefinitions } from './src/api/schema/schema.ts';

const questions = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    skipTypename: true,
    defaultScalarType: 'unknown',
    scalars: { RecordBody: 'Readonly<Record<string, unknown>>', ErrorValues: 'object' },
    avoidOptionals: false,
    pureMagicComment: true,
  },
};

// The printed schema and its types are committed: a change of the API shows as a difference in them.
const config: CodegenConfig = {
  schema: printSchema(lexicographicSortSchema(await buildSchema())),
  // The record format is no view of the API's schema, so it is a plugin that looks at neither.
  pluginLoader: async (name: string) =>
    name.endsWith('json-schema.ts') ? { plugin: () => JSON.stringify(recordJsonSchema(typeDefinitions()), null, 2) } : import(name),
  generates: {
    'src/generated/record.schema.json': { plugins: ['./src/api/schema/record-json-schema.ts'] },
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { sort: true } },
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
        scalars: { RecordBody: 'Record<string, unknown>', ErrorValues: 'object' },
        // Inside, a kind is its label; clients know it by the name that the API gives it.
        enumValues: kindEnums,
      },
    },
    // What the explorer asks, as text with types: no parser goes to the browser. What the server itself asks of the API stands apart.
    'src/generated/explorer.ts': { documents: 'src/web/**/*.graphql', ...questions },
    'src/generated/server.ts': { documents: 'src/server/**/*.graphql', ...questions },
  },
};

export default config;
