import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import type { ToldReason } from '../../shared/faults/reasons.ts';

const QUANTIFIERS = new Set(['all', 'none', 'single', 'some']);

/** How deep a filter nests relationships. */
export function filterDepth(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(filterDepth));
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.entries(value).map(([key, inner]) => (QUANTIFIERS.has(key) ? 1 : 0) + filterDepth(inner)));
}

/**
 * What makes a filter mean something else than it says, with the path of the key: the library ignores a null or
 * fails on it, and ignores what has no conditions, though anything meets those. Left alone are `{ eq: null }`, which
 * finds what has no value, and a key without conditions next to others, which is as good as left out.
 */
export function unfitFilter(value: unknown, type: GraphQLInputType, path: string, field: string): ToldReason | undefined {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return first(value.map((entry, index) => unfitFilter(entry, named, `${path}[${index}]`, field)));
  const fields = named.getFields();
  return first(
    Object.entries(value).map(([key, inner]): ToldReason | undefined => {
      const inside = fields[key]?.type ?? named;
      const filter = `${path}.${key}`;
      if (inner === null) {
        const values = { filter, field, findsNothing: findsNothing(inside) };
        return key === 'eq' ? undefined : { reason: 'FILTER_OF_NULL', values };
      }
      const deeper = unfitFilter(inner, inside, filter, field);
      if (deeper !== undefined) return deeper;
      if (!mustHaveConditions(key) || !isVoid(inner, inside, key)) return undefined;
      return { reason: 'FILTER_OF_NOTHING', values: { filter, field, inEntry: key === 'OR', example: example(inside) } };
    }),
  );
}

const first = (faults: (ToldReason | undefined)[]): ToldReason | undefined => faults.find((fault) => fault !== undefined);

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
function example(type: GraphQLInputType): string | undefined {
  const named = getNamedType(type);
  const fields = isInputObjectType(named) ? named.getFields() : {};
  return fields['id'] && '{ id: { contains: "" } }';
}

/** Whether a filter of this type can look for what has no value. */
function findsNothing(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.getFields()['eq'] !== undefined;
}
