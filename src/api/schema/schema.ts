import { readdirSync, readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { type DocumentNode, type GraphQLSchema, Kind, parse, visit } from 'graphql';
import { statementOf } from '../../database/cypher.ts';
import { noteContactDetails } from '../guards/contact-details.ts';
import { guardFields } from '../guards/permissions.ts';
import { operationResolvers, operations } from '../operations/operations.ts';
import { recordBody } from '../operations/record-body.ts';
import { computedFields, prepareQuestions } from '../questions/questions.ts';
import { readWithoutAliases } from './aliases.ts';
import { nullMeansDefault } from './defaults.ts';
import { describeGenerated } from './describe.ts';
import { kindEnums, withKinds } from './kinds-in-schema.ts';
import { limitLists } from './lists.ts';
import { withNodes } from './nodes.ts';
import { shown } from './shown.ts';
import { reuseTranslations } from './translations.ts';
import { trimmed } from './trim.ts';
import { withUris } from './uris.ts';

const folder = new URL('../../../graph/', import.meta.url);

/** The type definitions in `graph/`, with the kinds and the Cypher files that they name put in their place. */
export function typeDefinitions(): DocumentNode[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) =>
      visit(withKinds(parse(readFileSync(new URL(name, folder), 'utf8'))), {
        Directive: (directive) =>
          directive.name.value === 'cypher'
            ? visit(directive, {
                [Kind.STRING]: (node) => ({ ...node, value: statementOf(node.value) }),
              })
            : false,
      }),
    );
}

/** Builds the executable schema; no database is needed for it. Asking it needs the context of `context.ts`. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const typeDefs = typeDefinitions();
  const library = new Neo4jGraphQL({
    typeDefs,
    resolvers: { ...withUris(computedFields), ...operationResolvers(), RecordBody: recordBody, ...kindEnums },
    features: {
      filters: { String: { GT: true, GTE: true, LT: true, LTE: true } },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const described = describeGenerated(trimmed(await library.getSchema()), typeDefs);
  const reused = reuseTranslations(withNodes(readWithoutAliases(limitLists(described))), statementFields(typeDefs));
  return shown(noteContactDetails(guardFields(nullMeansDefault(prepareQuestions(reused)), operations)));
}

/** Fields of Query that a statement of ours answers. */
function statementFields(typeDefs: readonly DocumentNode[]): ReadonlySet<string> {
  const roots = typeDefs.flatMap(({ definitions }) =>
    definitions.flatMap((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Query'
        ? (definition.fields ?? [])
        : [],
    ),
  );
  return new Set(
    roots.filter(({ directives = [] }) => directives.some(({ name }) => name.value === 'cypher')).map(({ name }) => name.value),
  );
}
