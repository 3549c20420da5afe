import { type DocumentNode, type EnumValueDefinitionNode, Kind as NodeKind, type ObjectTypeDefinitionNode, parse, visit } from 'graphql';
import { nameOfKind } from '../../shared/kind-names.ts';
import { isKind, type Kind, kindNames, kinds, searchedKinds } from '../../shared/kinds.ts';

/** Unions whose members are kinds. */
const UNIONS: Readonly<Record<string, readonly Kind[]>> = { ChangedEntity: kindNames, Searchable: searchedKinds };

/** Enums whose values are names of kinds, and how one is described. */
const ENUMS: Readonly<Record<string, { of: readonly Kind[]; description: (kind: Kind) => string }>> = {
  RecordKind: { of: kindNames, description: (kind) => `${kinds[kind].is}.` },
  SearchKind: { of: searchedKinds, description: (kind) => `${kinds[kind].words.en[1]}.` },
};

/** What every kind has, whatever it is. */
const [{ fields: OF_EACH_KIND = [] }] = parse(`
  type Kind {
    "Address of its Dutch page, which is the name of it in linked data."
    uri: String! @customResolver(requires: "id")
    "Moment of its last change (ISO 8601, UTC), as \`changes\` tells it."
    modified: String!
  }
`).definitions as [ObjectTypeDefinitionNode];

/** The type definitions with the kinds in their unions and enums. */
export function withKinds(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      if (!isKind(type.name.value)) return undefined;
      const [id, ...others] = type.fields ?? [];
      return { ...type, fields: [...(id ? [id] : []), ...OF_EACH_KIND, ...others] };
    },
    UnionTypeDefinition: (union) => {
      const of = UNIONS[union.name.value];
      return of && { ...union, types: of.map((kind) => ({ kind: NodeKind.NAMED_TYPE, name: nameNode(kind) })) };
    },
    EnumTypeDefinition: (type) => {
      const of = ENUMS[type.name.value];
      return of && { ...type, values: of.of.map((kind) => valueNode(nameOfKind(kind), of.description(kind))) };
    },
  });
}

/** What those enums stand for inside: labels, as the graph has them. */
export const kindEnums: Readonly<Record<string, Readonly<Record<string, Kind>>>> = Object.fromEntries(
  Object.entries(ENUMS).map(([name, { of }]) => [name, Object.fromEntries(of.map((kind) => [nameOfKind(kind), kind]))]),
);

function nameNode(value: string) {
  return { kind: NodeKind.NAME, value } as const;
}

function valueNode(name: string, description: string): EnumValueDefinitionNode {
  return { kind: NodeKind.ENUM_VALUE_DEFINITION, name: nameNode(name), description: { kind: NodeKind.STRING, value: description } };
}
