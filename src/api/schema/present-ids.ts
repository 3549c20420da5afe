import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { text } from '../../database/column.ts';
import { rows, statement } from '../../database/rows.ts';
import type { RequestContext } from '../context.ts';

const merged = statement('questions/merged', { id: text, to: text });

/** What an id leads to: the id of the record that it was merged into, or itself. */
export type Rename = (id: string) => string;

/** A filter with each id that it asks for, at whatever depth, in the place of which another may stand. */
export function withIds(where: unknown, type: GraphQLInputType, rename: Rename): unknown {
  const named = getNamedType(type);
  if (Array.isArray(where)) return where.map((entry) => withIds(entry, type, rename));
  if (!isInputObjectType(named) || typeof where !== 'object' || where === null) return where;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(where).map(([key, value]: [string, unknown]) => {
      const inner = fields[key]?.type;
      const isOfIds = named.name === 'IDScalarFilters' && (key === 'eq' || key === 'in');
      return [key, isOfIds ? renamed(value, rename) : inner ? withIds(value, inner, rename) : value];
    }),
  );
}

function renamed(value: unknown, rename: Rename): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((id) => renamed(id, rename)))];
  return typeof value === 'string' ? rename(value) : value;
}

/** What those of some ids lead to that became one with another. */
export async function ledTo(ids: ReadonlySet<string>, { reads }: RequestContext): Promise<ReadonlyMap<string, string>> {
  if (ids.size === 0) return new Map();
  const found = await rows(reads.named('merged'), merged, { ids: [...ids] });
  return new Map(found.map(({ id, to }) => [id, to]));
}
