import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';

/** What an operation may cost. */
export const MOST_COST = 400_000;

/** What a question of ours costs beside its entries, each time it is asked: it reads and ranks what it does not answer. */
const COST_OF_QUESTION = 200;
/** Entries of a list that takes no number, nor what it stands in: such lists hold what one thing has to tell, and are short. */
const UNNUMBERED = 10;
/** Lists that hold fewer than can be asked of them, by type and field: a quote is of one speaker at most. */
const NEVER_MORE: Readonly<Record<string, number>> = { 'Quote.speakers': 1, 'Quote.speakersConnection': 1 };

export interface Cost {
  /** Entries that the operation can answer at most, and what its questions cost beside. */
  asked: number;
  /** Path of the field below which most of the cost is. */
  dearest: string;
}

/**
 * The most that an operation can cost: each entry of a list counts one, with its node and properties in a connection, times the entries of the lists around it, by `first`,
 * `limit` or `ids`, or what they are without. Where an entry may be of several types, the dearest counts. Arguments are taken as they are once variables are filled in.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
): Cost {
  const known = new Map<string, Part[]>();
  // Fragments may be used again and again in one another: each is counted once.
  const partsOf = (set: SelectionSetNode | undefined, typeName: string | undefined, unnumbered = UNNUMBERED): Part[] =>
    (set?.selections ?? []).flatMap((selection): Part[] => {
      if (selection.kind === Kind.FIELD) return partOf(selection, typeName, unnumbered);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const of = selection.typeCondition?.name.value ?? typeName;
        return ofType(partsOf(selection.selectionSet, of, unnumbered), of);
      }
      const name = selection.name.value;
      const fragment = fragments.get(name);
      const of = fragment?.typeCondition.name.value;
      const key = `${name} ${unnumbered}`;
      const found = known.get(key) ?? summed(ofOneEntry(partsOf(fragment?.selectionSet, of, unnumbered)));
      known.set(key, found);
      return ofType(found, of);
    });
  /** Parts of entries of one type, where they may be of several. */
  const ofType = (parts: Part[], of: string | undefined): Part[] =>
    isObjectType(schema.getType(of ?? '')) ? parts.map((part) => ({ of, ...part })) : parts;
  const partOf = (node: FieldNode, typeName: string | undefined, unnumbered: number): Part[] => {
    const type = schema.getType(typeName ?? '');
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const below = field && getNamedType(field.type);
    if (!field || !isCompositeType(below)) return [];
    const number = NEVER_MORE[`${typeName}.${field.name}`] ?? numberOf(field, node, variables);
    const isList = isListType(getNullableType(field.type));
    const own = isEdge(type) || below.name === 'PageInfo' ? 0 : 1;
    const entries = isList ? (number ?? unnumbered) : 1;
    // Such as the edges of a connection, or the hits of a search: the number is told to what they stand in.
    const parts = ofOneEntry(partsOf(node.selectionSet, below.name, isList ? undefined : number));
    const dearest = most(parts);
    const cost = entries * (own + sum(parts)) + (isQuestion(field) ? COST_OF_QUESTION : 0);
    const isBelow = dearest && dearest.cost * entries > cost / 2;
    return [{ cost, path: isBelow ? `${field.name}.${dearest.path}` : field.name }];
  };
  const parts = partsOf(operation.selectionSet, schema.getRootType(operation.operation)?.name);
  return { asked: sum(parts), dearest: most(parts)?.path ?? '' };
}

/** What a field costs each time it is answered, and where below it most of that is. */
interface Part {
  cost: number;
  path: string;
  /** Type that an entry must have for it; any, when absent. */
  of?: string | undefined;
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { cost }) => total + cost, 0);

const most = (parts: readonly Part[]): Part | undefined =>
  parts.reduce<Part | undefined>((dearest, part) => (dearest && dearest.cost >= part.cost ? dearest : part), undefined);

/** What an entry can cost at most, which is of one type: what is asked of any, and of the dearest type. */
function ofOneEntry(parts: readonly Part[]): Part[] {
  const types = [...new Set(parts.map(({ of }) => of))].map((type) => parts.filter(({ of }) => of === type));
  const dearest = types.filter(([part]) => part?.of !== undefined).sort((one, other) => sum(other) - sum(one))[0] ?? [];
  return [...parts.filter(({ of }) => of === undefined), ...dearest].map(({ cost, path }) => ({ cost, path }));
}

/** The same as one part, called by the dearest. */
function summed(parts: readonly Part[]): Part[] {
  const dearest = most(parts);
  return dearest ? [{ cost: sum(parts), path: dearest.path }] : [];
}

/** How many a field is asked for, where it takes a number. */
function numberOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>): number | undefined {
  const argument = (of: string) => field.args.find(({ name }) => name === of);
  const counter = argument('first') ?? argument('limit') ?? argument('ids') ?? argument('representations');
  if (!counter) return undefined;
  let value: unknown;
  try {
    value = getArgumentValues(field, node, variables)[counter.name];
  } catch {
    // Wrong arguments are told as such when the operation runs.
  }
  if (Array.isArray(value)) return Math.max(1, value.length);
  const given = typeof value === 'number' ? value : counter.defaultValue;
  return typeof given === 'number' ? Math.max(1, given) : UNNUMBERED;
}

/** Whether a type is an entry of a connection: its node and their properties are what the entry itself counts for. */
function isEdge(type: GraphQLNamedType | undefined): boolean {
  return isObjectType(type) && 'node' in type.getFields() && 'cursor' in type.getFields();
}

/** Whether a field ranks: it takes a number, and no order. */
function isQuestion({ args }: GraphQLField<unknown, unknown>): boolean {
  const names = args.map(({ name }) => name);
  return names.includes('first') && !names.includes('sort') && !names.includes('after');
}
