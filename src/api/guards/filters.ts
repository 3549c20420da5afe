import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';

const QUANTIFIERS = new Set(['all', 'none', 'single', 'some']);

/** How deep a filter nests relationships. */
export function filterDepth(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(filterDepth));
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.entries(value).map(([key, inner]) => (QUANTIFIERS.has(key) ? 1 : 0) + filterDepth(inner)));
}

/**
 * What makes a filter mean something else than it says, starting with the path of the key: the library ignores a null or
 * fails on it, and ignores what has no conditions, though anything meets those. Left alone are `{ eq: null }`, which
 * finds what has no value, and a key without conditions next to others, which is as good as left out.
 */
export function filterFault(value: unknown, type: GraphQLInputType, path: string, of: string): string | undefined {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return first(value.map((entry, index) => filterFault(entry, named, `${path}[${index}]`, of)));
  const fields = named.getFields();
  return first(
    Object.entries(value).map(([key, inner]) => {
      const inside = fields[key]?.type ?? named;
      const at = `${path}.${key}`;
      if (inner === null) return key === 'eq' ? undefined : `'${at}' of ${of} is null: leave it out${orNothing(inside)}.`;
      const deeper = filterFault(inner, inside, at, of);
      if (deeper !== undefined) return deeper;
      if (mustHaveConditions(key) && isVoid(inner, inside, key)) {
        return `'${at}' of ${of} has no condition${key === 'OR' ? ' in an entry' : ''}: name one${example(inside)}, or leave it out.`;
      }
      return undefined;
    }),
  );
}

const first = (faults: (string | undefined)[]): string | undefined => faults.find((fault) => fault !== undefined);

const mustHaveConditions = (key: string): boolean => QUANTIFIERS.has(key) || key === 'NOT' || key === 'OR';

function isVoid(value: unknown, type: GraphQLInputType, key: string): boolean {
  if (key === 'OR' && Array.isArray(value)) return value.length === 0 || !value.every((entry) => hasCondition(entry, type));
  return !hasCondition(value, type);
}

/** Whether a filter leaves anything out, as far as its form tells. */
function hasCondition(value: unknown, type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.some((entry) => hasCondition(entry, named));
  const fields = named.getFields();
  return Object.entries(value).some(([key, inner]) => hasCondition(inner, fields[key]?.type ?? named));
}

/** A condition that everything of a type meets. */
function example(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const fields = isInputObjectType(named) ? named.getFields() : {};
  const everything = '{ id: { contains: "" } }';
  if (fields['id']) return `, such as ${everything}, which everything meets`;
  return fields['node'] ? `, such as { node: ${everything} }, which everything meets` : '';
}

function orNothing(type: GraphQLInputType): string {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.getFields()['eq'] ? ', or write { eq: null } to find what has none' : '';
}
