import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
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
import type { ToldReason } from '../../shared/faults/reasons.ts';
import { messageOf } from '../../shared/message-of.ts';
import { offsetOf } from '../cursor.ts';
import { refusal, tooCostly } from '../errors.ts';
import { ordersIn, writtenOrder } from '../order.ts';
import { boundFault, holdsTooMuch, MOST_VARIABLE_VALUES } from './bounds.ts';
import { type Cost, costOf, MOST_COST } from './cost.ts';
import { filterDepth, unfitFilter } from './filters.ts';

/** Entries of a list that a client can ask for at once, at any depth. */
export const MOST_ENTRIES = 100;
/** Entries that a root list answers when the client names no number. */
export const DEFAULT_ENTRIES = 20;
/** Entries that a list below another thing answers when the client names no number. */
export const DEFAULT_ENTRIES_BELOW = 25;
/** Fields of Query or Mutation in one operation, by whatever names: each is a statement of its own. */
const MOST_ROOT_FIELDS = 20;
/** How deep relationships may be nested in `where`: each level multiplies the rows that the database must look at. */
const DEEPEST_FILTER = 3;
/** How deep a selection may go. */
const DEEPEST_SELECTION = 16;
/** How many lists may be nested in one another: each multiplies the entries of the answer. */
const DEEPEST_LISTS = 6;

/** What an operation asks for, given its variables: its cost, and what of it is beyond the limits. */
export interface Asked {
  cost: Cost;
  /** Whether it asks for the schema itself. */
  introspects: boolean;
  faults: GraphQLError[];
}

/** Holds an operation against the limits; it may run when there are no faults. */
export function held(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
): Asked {
  // What is written is a record, which has bounds of its own.
  if (operation.operation === 'query' && holdsTooMuch(variables)) {
    const tooMany = refusal({ reason: 'VARIABLES_TOO_MANY', values: { most: MOST_VARIABLE_VALUES } }, { node: operation });
    return { cost: { asked: 0, dearest: '' }, introspects: false, faults: [tooMany] };
  }
  const coerced = coercedVariables(schema, operation, variables);
  // Wrong variables are reported when the operation runs.
  if (!coerced) return { cost: { asked: 0, dearest: '' }, introspects: false, faults: [] };
  const faults: GraphQLError[] = [];
  const typeInfo = new TypeInfo(schema);
  // Fragments that other operations use may name variables that this one does not have.
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const lists = new Set<FieldNode>();
  let rootFields = 0;
  let introspections = 0;
  let introspects = false;
  visit(
    own,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const field = typeInfo.getFieldDef();
        const parent = typeInfo.getParentType();
        const isRoot = parent === schema.getQueryType() || parent === schema.getMutationType();
        if (isRoot && node.name.value !== '__typename') rootFields++;
        if (isRoot && node.name.value === '__schema') introspections++;
        if (isRoot && /^__(schema|type)$/.test(node.name.value)) introspects = true;
        if (field && isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))) lists.add(node);
        if (field && isObjectType(parent)) faults.push(...argumentFaults(field, node, coerced));
      },
    }),
  );
  if (rootFields > MOST_ROOT_FIELDS) {
    const values = { fields: rootFields, type: typeNameOf(operation), most: MOST_ROOT_FIELDS };
    faults.push(refusal({ reason: 'TOO_MANY_ROOT_FIELDS', values }, { node: operation }));
  }
  if (introspections > 1) faults.push(refusal({ reason: 'SCHEMA_TWICE', values: {} }, { node: operation }));
  if (selectionDepth(operation, document, () => 1) > DEEPEST_SELECTION) {
    faults.push(refusal({ reason: 'SELECTION_TOO_DEEP', values: { most: DEEPEST_SELECTION } }, { node: operation }));
  }
  if (selectionDepth(operation, document, (node) => (lists.has(node) ? 1 : 0)) > DEEPEST_LISTS) {
    faults.push(refusal({ reason: 'LISTS_TOO_DEEP', values: { most: DEEPEST_LISTS } }, { node: operation }));
  }
  const cost = costOf(schema, operation, fragmentsOf(document), coerced);
  if (cost.asked > MOST_COST) faults.push(tooCostly(cost, MOST_COST, operation));
  return { cost, introspects, faults };
}

/** Variables as the operation declares them; undefined where they are wrong. Throws BAD_USER_INPUT when they are too deep to look at. */
function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined {
  try {
    return getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}).coerced;
  } catch (error) {
    if (error instanceof RangeError) throw refusal({ reason: 'VARIABLES_TOO_DEEP', values: {} }, { node: operation });
    throw error;
  }
}

const typeNameOf = ({ operation }: OperationDefinitionNode): string => (operation === 'mutation' ? 'Mutation' : 'Query');

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  );
}

function argumentFaults(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>): GraphQLError[] {
  if (field.args.length === 0) return [];
  let values: Record<string, unknown>;
  try {
    values = getArgumentValues(field, node, variables);
  } catch (error) {
    // A variable that may be null, given to an argument that has a default but may not.
    return [refusal({ reason: 'ARGUMENT_UNFIT', values: { detail: messageOf(error) } }, { node })];
  }
  const faults: GraphQLError[] = [];
  const refuse = (told: ToldReason) => faults.push(refusal(told, { node }));
  for (const [argument, value] of Object.entries(values)) {
    // Bodies of records have bounds of their own.
    const detail = argument === 'input' ? undefined : boundFault(argument, value);
    const reason = 'ARGUMENT_OUT_OF_BOUNDS';
    if (detail !== undefined) return [refusal({ reason, values: { argument, field: field.name, detail } }, { node })];
  }
  for (const argument of ['limit', 'first', 'offset']) {
    const value = values[argument];
    if (typeof value !== 'number') continue;
    const which = { argument, field: field.name, value };
    if (value < 0) refuse({ reason: 'ARGUMENT_BELOW_ZERO', values: which });
    else if (argument !== 'offset' && value > MOST_ENTRIES)
      refuse({ reason: 'ARGUMENT_TOO_LARGE', values: { ...which, most: MOST_ENTRIES } });
  }
  const after = values['after'];
  // Cursors of what the library does not generate are read by whoever answers it.
  const isPaged = getNamedType(field.type).name.endsWith('Connection');
  if (isPaged && typeof after === 'string' && after !== '' && offsetOf(after) === undefined) {
    refuse({ reason: 'NO_CURSOR', values: { field: field.name } });
  }
  const crowded = [values['sort']]
    .flat()
    .map(ordersIn)
    .find((orders) => orders.length > 1);
  if (crowded) refuse({ reason: 'SORT_OF_SEVERAL', values: { field: field.name, entry: crowded.map(writtenOrder) } });
  if (filterDepth(values['where']) > DEEPEST_FILTER) {
    refuse({ reason: 'FILTER_TOO_DEEP', values: { field: field.name, most: DEEPEST_FILTER } });
  }
  const filter = field.args.find(({ name }) => name === 'where');
  const unfit = filter && unfitFilter(values['where'], filter.type, 'where', field.name);
  if (unfit) refuse(unfit);
  return faults;
}

/** The weight of the heaviest path through the selection; introspection weighs nothing. */
function selectionDepth(operation: OperationDefinitionNode, document: DocumentNode, weight: (node: FieldNode) => number): number {
  const fragments = fragmentsOf(document);
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
