import { isObject } from '../../shared/is-object.ts';

/** A value whose texts have no space around them, which people do not see: an id, a choice or a day is the same without. */
export function withoutMargins(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(withoutMargins);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutMargins(inner)])) : value;
}
