import { type DocumentNode, Kind as NodeKind, type ObjectTypeDefinitionNode } from 'graphql';
import { z } from 'zod';
import { entries } from '../../records/kinds/fact.ts';
import { schemas } from '../../records/kinds/record.ts';
import { listsOf } from '../../records/model/lists.ts';
import { type Kind, kindNames, kinds } from '../../shared/kinds.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a field is, by the name of its type in the API. */
type Descriptions = (type: string | undefined, field: string) => string | undefined;

/**
 * A file of records as JSON Schema (draft 7, which editors know), for completion and explanations while one types. What the fields
 * are is told by the descriptions of the API. It allows what the schemas of records allow before they look closer.
 */
export function recordJsonSchema(documents: readonly DocumentNode[]): JsonSchema {
  const types = objectTypes(documents);
  const describe: Descriptions = (type, field) => fieldOf(types, type, field)?.description?.value;
  const definitions = Object.fromEntries(kindNames.map((kind) => [kind, definitionOf(kind, types, describe)]));
  const lists = kindNames.map((kind) => [
    kinds[kind].list,
    { type: 'array', description: types.get(kind)?.description?.value, items: { $ref: `#/definitions/${kind}` } },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Records of Kruispunt',
    type: 'object',
    properties: Object.fromEntries(lists),
    additionalProperties: false,
    definitions,
  };
}

function definitionOf(kind: Kind, types: ReadonlyMap<string, ObjectTypeDefinitionNode>, describe: Descriptions): JsonSchema {
  const { $schema: _, ...definition } = z.toJSONSchema(schemas[kind], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // An entry that needs no more than an id may be that id.
      const id = jsonSchema.properties?.['id'];
      if (entries.has(zodSchema) && isSchema(id) && jsonSchema.required?.length === 1) {
        const entry = { ...jsonSchema };
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        jsonSchema.anyOf = [id, entry];
      }
    },
  });
  const lists = listsOf(kind);
  for (const [field, property] of schemasIn(definition)) {
    addDescription(property, FRAME[field] ?? describe(kind, field));
    if (field === 'source') refersTo(property, 'Source');
    const list = lists.get(field);
    if (!list) continue;
    const type = list.part?.label ?? propertiesType(types, kind, field);
    const targets: Record<string, string | undefined> = { id: list.fact?.to, source: 'Source', contact: list.part && 'Contact' };
    for (const [name, inner] of entrySchemasIn(property)) {
      addDescription(inner, ENTRY[name] ?? describe(type, name));
      refersTo(inner, targets[name]);
    }
  }
  return Object.assign({ description: types.get(kind)?.description?.value ?? kind }, definition);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schemas of what an object holds, by name. */
function schemasIn({ properties = {} }: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties).flatMap(([name, schema]): [string, JsonSchema][] => (isSchema(schema) ? [[name, schema]] : []));
}

/** The schemas of what an entry of a list holds, by name, also where an entry may be a bare id. */
function entrySchemasIn({ items }: JsonSchema): [string, JsonSchema][] {
  const entry = isSchema(items) ? [items, ...(items.anyOf ?? [])].find((schema) => schema.properties) : undefined;
  return entry ? schemasIn(entry) : [];
}

/** What every record has beside the fields of its kind. */
const FRAME: Readonly<Record<string, string>> = {
  source: 'Id of the source of its facts, unless they name another.',
  cites: 'Lines of the source by field, such as `title: 22-35, 40`, or with another source.',
};

/** What every entry of a list has. */
const ENTRY: Readonly<Record<string, string>> = {
  id: 'Id of the other one.',
  source: 'Id of the source that says so, where it is not the record’s own.',
  lines: 'Lines of the source, such as `22-35, 40`.',
  contact: 'Id of who said it, where the source names them.',
};

function addDescription(property: JsonSchema, description: string | undefined): void {
  if (description) property.description = description;
}

/** Says of which kind the record is that an id names, for forms that let one choose it. */
function refersTo(property: JsonSchema, kind: string | undefined): void {
  if (kind) property['x-refersTo'] = kind;
}

function objectTypes(documents: readonly DocumentNode[]): Map<string, ObjectTypeDefinitionNode> {
  const types = documents.flatMap(({ definitions }) => definitions).filter((node) => node.kind === NodeKind.OBJECT_TYPE_DEFINITION);
  // A type may be written in parts: the one that is described has the fields of its records.
  return new Map(types.filter(({ description }) => description).map((type) => [type.name.value, type]));
}

function fieldOf(types: ReadonlyMap<string, ObjectTypeDefinitionNode>, type: string | undefined, field: string) {
  return types.get(type ?? '')?.fields?.find(({ name }) => name.value === field);
}

/** Type of the properties of the relationship that a field stands for. */
function propertiesType(types: ReadonlyMap<string, ObjectTypeDefinitionNode>, kind: string, field: string): string | undefined {
  const relationship = fieldOf(types, kind, field)?.directives?.find(({ name }) => name.value === 'relationship');
  const value = relationship?.arguments?.find(({ name }) => name.value === 'properties')?.value;
  return value?.kind === NodeKind.STRING ? value.value : undefined;
}
