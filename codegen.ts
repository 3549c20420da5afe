import type { CodegenConfig } from '@graphql-codegen/cli';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { kindEnums } from './src/api/schema/kinds-in-schema.ts';
import { recordJsonSchema } from './src/api/schema/record-json-schema.ts';
import { buildSchema, typeDefinitions } from './src/api/schema/schema.ts';
import { kindColours } from './src/dev/kind-colours.ts';
import { kindDocuments, questionsByKind } from './src/dev/kind-documents.ts';

const schema = await buildSchema();

/** Texts that are no view of the API's schema, by the file that makes them. */
const texts: Readonly<Record<string, () => string>> = {
  './src/api/schema/record-json-schema.ts': () => JSON.stringify(recordJsonSchema(typeDefinitions()), null, 2),
  './src/dev/kind-colours.ts': kindColours,
  './src/dev/kind-documents.ts': questionsByKind,
};

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
  schema: printSchema(lexicographicSortSchema(schema)),
  pluginLoader: async (name: string) => {
    const text = Object.entries(texts).find(([file]) => name.endsWith(file.slice(1)))?.[1];
    return text ? { plugin: text } : import(name);
  },
  generates: {
    'src/generated/record.schema.json': { plugins: ['./src/api/schema/record-json-schema.ts'] },
    'src/generated/kinds.css': { plugins: ['./src/dev/kind-colours.ts'] },
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
    'src/generated/explorer.ts': {
      documents: ['src/web/**/*.graphql', ...kindDocuments(schema)],
      ...questions,
      plugins: [...questions.plugins, './src/dev/kind-documents.ts'],
    },
    'src/generated/server.ts': { documents: 'src/server/**/*.graphql', ...questions },
    // What elements in pages of others ask.
    'src/generated/embed.ts': { documents: 'src/embed/*.graphql', ...questions },
    // What the client asks stands in its own room, which is a package by itself.
    'src/client/generated.ts': { documents: 'src/client/*.graphql', ...questions },
  },
};

export default config;
