import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** Descriptions of what the library generates, by the end of a type's name; the first that fits counts. */
const TYPES: [RegExp, (name: string) => string][] = [
  [/RelationshipFilters$/, (name) => `Filter on related nodes of kind ${name}.`],
  [/EnumScalarFilters$/, (name) => `Conditions on a value of ${name}.`],
  [/ScalarFilters$/, (name) => `Conditions on a value of type ${name}.`],
  [/ListFilters$/, (name) => `Conditions on a list of ${name}.`],
  [/Connection$/, (name) => `Page of ${name}, with their number and the way to the next page.`],
  [/Relationship$/, (name) => `Relationship ${name}: its properties and the node at the other end.`],
  [/Edge$/, (name) => `One ${name} of a page, with its cursor.`],
  [/Where$/, (name) => `Conditions on ${name}; those side by side must all hold.`],
  [/Sort$/, (name) => `Order of ${name}: one field an entry.`],
  [/^Query$/, () => 'Everything that can be asked.'],
  [/^Mutation$/, () => 'Everything that can be changed.'],
  [/^PageInfo$/, () => 'Where a page begins and ends.'],
  [/^SortDirection$/, () => 'Direction of an order.'],
];

/** Descriptions of generated fields and arguments by their name. */
const FIELDS: Record<string, string> = {
  startCursor: 'Cursor of the first entry on this page.',
  endCursor: 'Cursor of the last entry on this page.',
  hasNextPage: 'Indicates whether entries follow.',
  hasPreviousPage: 'Indicates whether entries come before.',
  where: 'Conditions that an entry must meet.',
  sort: 'Order of the entries.',
  limit: 'How many entries to answer, 0 to 100.',
  first: 'How many entries to answer, 0 to 100.',
  offset: 'How many entries to skip.',
  after: 'Cursor to go on from.',
  AND: 'All of these must hold.',
  OR: 'At least one of these must hold.',
  NOT: 'This must not hold; nothing holds of a value that is absent.',
  all: 'Every one must meet these conditions, and there must be one.',
  none: 'None may meet these conditions.',
  single: 'Exactly one must meet these conditions.',
  some: 'At least one must meet these conditions.',
  eq: 'Equal to.',
  in: 'Equal to one of; an empty list has none.',
  gt: 'Greater than.',
  gte: 'Greater than or equal to.',
  lt: 'Less than.',
  lte: 'Less than or equal to.',
  contains: 'Contains this text; capitals count.',
  startsWith: 'Begins with this text; capitals count.',
  endsWith: 'Ends with this text; capitals count.',
  includes: 'Has this among its values.',
};

/**
 * Describes what the library generates, once: arguments where they stand at Query, and not again at every list; nothing that says what its name says.
 * What the type definitions describe keeps their words.
 */
export function describeGenerated(schema: GraphQLSchema, definitions: readonly DocumentNode[]): GraphQLSchema {
  const written = writtenDescriptions(definitions);
  return mapSchema(schema, {
    [MapperKind.TYPE]: (type) => {
      type.description = written.get(type.name) ?? describeType(type.name) ?? type.description;
      return type;
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (config, fieldName, typeName) => ({
      ...config,
      description: written.has(typeName) && config.description ? config.description : FIELDS[fieldName],
    }),
    [MapperKind.OBJECT_FIELD]: (config, fieldName, typeName) => ({
      ...config,
      description: config.description ?? describeField(fieldName, typeName),
      args: Object.fromEntries(
        Object.entries(config.args ?? {}).map(([name, arg]) => [
          name,
          { ...arg, description: arg.description ?? (typeName === 'Query' ? FIELDS[name] : undefined) },
        ]),
      ),
    }),
  });
}

function writtenDescriptions(definitions: readonly DocumentNode[]): Map<string, string> {
  const descriptions = new Map<string, string>();
  for (const definition of definitions.flatMap((document) => document.definitions)) {
    if ('name' in definition && definition.name && 'description' in definition && definition.description) {
      descriptions.set(definition.name.value, definition.description.value);
    }
  }
  return descriptions;
}

function describeType(name: string): string | undefined {
  const found = TYPES.find(([pattern]) => pattern.test(name));
  return found?.[1](words(name.replace(found[0], '')));
}

function describeField(fieldName: string, typeName: string): string | undefined {
  const generated = FIELDS[fieldName];
  if (generated) return generated;
  if (typeName !== 'Query') return undefined;
  return fieldName.endsWith('Connection')
    ? `Pages of ${words(fieldName.slice(0, -'Connection'.length))}.`
    : `List of ${words(fieldName)}, 20 unless asked otherwise.`;
}

/** `InitiativeThemes` → `initiative themes` */
function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after}`).toLowerCase();
}
