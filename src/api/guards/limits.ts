import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { messageOf } from '../../shared/message-of.ts';
import { offsetOf } from '../cursor.ts';
import { badUserInput } from '../errors.ts';
import { filterDepth, filterFault } from './filters.ts';

/** Entries of a list that a client can ask for at once, at any depth. */
export const MOST_ENTRIES = 100;
/** Entries that a root list answers when the client names no number; lists below answer up to MOST_ENTRIES. */
export const DEFAULT_ENTRIES = 20;
/** How deep relationships may be nested in `where`: each level multiplies the rows that the database must look at. */
const DEEPEST_FILTER = 3;
/** How deep a selection may go. */
const DEEPEST_SELECTION = 16;
/** How many lists may be nested in one another: each multiplies the entries of the answer. */
const DEEPEST_LISTS = 6;

/** What an operation asks for beyond the limits, given its variables; empty when it may run. */
export function limitFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
): GraphQLError[] {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  // Wrong variables are reported when the operation runs.
  if (!coerced) return [];
  const faults: GraphQLError[] = [];
  const typeInfo = new TypeInfo(schema);
  // Fragments that other operations use may name variables that this one does not have.
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const lists = new Set<FieldNode>();
  visit(
    own,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const field = typeInfo.getFieldDef();
        if (field && isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))) lists.add(node);
        if (field && isObjectType(typeInfo.getParentType())) faults.push(...argumentFaults(field, node, coerced));
      },
    }),
  );
  if (selectionDepth(operation, document, () => 1) > DEEPEST_SELECTION) {
    faults.push(badUserInput(`the selection is more than ${DEEPEST_SELECTION} fields deep: ask in several queries.`, operation));
  }
  if (selectionDepth(operation, document, (node) => (lists.has(node) ? 1 : 0)) > DEEPEST_LISTS) {
    faults.push(badUserInput(`the selection nests more than ${DEEPEST_LISTS} lists in one another: ask in several queries.`, operation));
  }
  return faults;
}

function argumentFaults(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>): GraphQLError[] {
  if (field.args.length === 0) return [];
  let values: Record<string, unknown>;
  try {
    values = getArgumentValues(field, node, variables);
  } catch (error) {
    // A variable that may be null, given to an argument that has a default but may not.
    return [badUserInput(messageOf(error), node)];
  }
  const faults: GraphQLError[] = [];
  for (const name of ['limit', 'first', 'offset']) {
    const value = values[name];
    if (typeof value !== 'number') continue;
    if (value < 0) faults.push(badUserInput(`'${name}' of ${field.name} is ${value}, but must be 0 or more.`, node));
    else if (name !== 'offset' && value > MOST_ENTRIES) {
      faults.push(badUserInput(`'${name}' of ${field.name} is ${value}, but must be at most ${MOST_ENTRIES}.`, node));
    }
  }
  const after = values['after'];
  // Cursors of what the library does not generate are read by whoever answers it.
  const isPaged = getNamedType(field.type).name.endsWith('Connection');
  if (isPaged && typeof after === 'string' && after !== '' && offsetOf(after) === undefined) {
    faults.push(badUserInput(`'after' of ${field.name} is no cursor: take one from the 'endCursor' of the page before.`, node));
  }
  if (filterDepth(values['where']) > DEEPEST_FILTER) {
    faults.push(
      badUserInput(`'where' of ${field.name} nests more than ${DEEPEST_FILTER} relationships: ask from the other end instead.`, node),
    );
  }
  const filter = field.args.find(({ name }) => name === 'where');
  const filterSentence = filter && filterFault(values['where'], filter.type, 'where', field.name);
  if (filterSentence !== undefined) faults.push(badUserInput(filterSentence, node));
  return faults;
}

/** The weight of the heaviest path through the selection; introspection weighs nothing. */
function selectionDepth(operation: OperationDefinitionNode, document: DocumentNode, weight: (node: FieldNode) => number): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const depths = new Map<string, number>();
  const depthOf = (set: OperationDefinitionNode['selectionSet'] | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.name.value.startsWith('__') ? 0 : weight(selection) + depthOf(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        const name = selection.name.value;
        const known = depths.get(name);
        if (known !== undefined) return known;
        const depth = depthOf(fragments.get(name)?.selectionSet);
        depths.set(name, depth);
        return depth;
      }),
    );
  return depthOf(operation.selectionSet);
}
