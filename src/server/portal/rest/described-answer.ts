import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Components, type JsonSchema, objectOf, orNull, referenceTo } from './json-schema.ts';

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer', format: 'int32' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};

/** Schema of a scalar of GraphQL. Throws where it has none, such as that of a record's body. */
export function scalarSchema(name: string): JsonSchema {
  const schema = SCALARS[name];
  if (!schema) throw new Error(`What a '${name}' of GraphQL is in REST is not known.`);
  return schema;
}

/**
 * Describes what a selection answers, by the schema of GraphQL: types, descriptions, and what may be null. A fragment that is all of a selection
 * becomes a component under its name, and so does an enum.
 */
export function answerDescriber(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, components: Components) {
  function selected(set: SelectionSetNode | undefined, type: GraphQLOutputType): JsonSchema {
    if (!set) return leaf(type);
    const [only, ...others] = set.selections;
    if (only?.kind === Kind.FRAGMENT_SPREAD && others.length === 0) return component(only.name.value);
    const named = getNamedType(type);
    if (isObjectType(named)) return objectOf(propertiesOf(set.selections, named.name), named.description ?? undefined);
    const possible = set.selections.flatMap((selection) =>
      selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition ? [selection.typeCondition.name.value] : [],
    );
    return { anyOf: possible.map((name) => objectOf(propertiesOf(set.selections, name), typeDescription(name))) };
  }

  const typeDescription = (name: string) => schema.getType(name)?.description ?? undefined;

  function component(name: string): JsonSchema {
    const fragment = fragmentNamed(name);
    const on = fragment.typeCondition.name.value;
    if (!components.has(name)) {
      const { selections } = fragment.selectionSet;
      components.set(name, objectOf(propertiesOf(selections, on), typeDescription(on)));
    }
    return referenceTo(name);
  }

  function fragmentNamed(name: string): FragmentDefinitionNode {
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`There is no fragment '${name}'.`);
    return fragment;
  }

  /** Fields of things of one type, those of its fragments among them. */
  function propertiesOf(selections: readonly SelectionNode[], type: string): Record<string, JsonSchema> {
    const properties: Record<string, JsonSchema> = {};
    for (const selection of selections) Object.assign(properties, propertiesIn(selection, type));
    return properties;
  }

  function propertiesIn(selection: SelectionNode, type: string): Record<string, JsonSchema> {
    if (selection.kind === Kind.FIELD) return { [selection.alias?.value ?? selection.name.value]: field(selection, type) };
    const of = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentNamed(selection.name.value) : selection;
    const isOther = of.typeCondition && of.typeCondition.name.value !== type;
    return isOther ? {} : propertiesOf(of.selectionSet.selections, type);
  }

  function field(node: FieldNode, of: string): JsonSchema {
    if (node.name.value === '__typename') return { type: 'string', const: of, description: 'Kind of thing that it is.' };
    const type = schema.getType(of);
    const definition = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    if (!definition) throw new Error(`'${of}' has no field '${node.name.value}'.`);
    const { description } = definition;
    return { ...ofType(definition.type, node.selectionSet), ...(description && { description }) };
  }

  function ofType(type: GraphQLOutputType, set: SelectionSetNode | undefined): JsonSchema {
    if (!isNonNullType(type)) return orNull(present(type, set));
    return present(type.ofType, set);
  }

  function present(type: GraphQLOutputType, set: SelectionSetNode | undefined): JsonSchema {
    return isListType(type) ? { type: 'array', items: ofType(type.ofType, set) } : selected(set, type);
  }

  function leaf(type: GraphQLOutputType): JsonSchema {
    const named = getNamedType(type);
    if (!isEnumType(named)) return scalarSchema(named.name);
    components.set(named.name, enumSchema(named));
    return referenceTo(named.name);
  }

  return selected;
}

function enumSchema(type: GraphQLEnumType): JsonSchema {
  const values = type.getValues();
  const told = values.map(({ name, description }) => `- \`${name}\`: ${description ?? ''}`);
  return { type: 'string', description: [type.description, '', ...told].join('\n'), enum: values.map(({ name }) => name) };
}
