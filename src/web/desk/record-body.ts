import { isObject } from '../../shared/is-object.ts';

/** Fields of a record, as the API gives and takes them. */
export type Body = Readonly<Record<string, unknown>>;

/** What a record is called: its title, name, label or statement; its id where it has none. */
export function nameOf(body: Body): string {
  for (const field of ['shortTitle', 'title', 'name', 'label', 'statement']) {
    const value = body[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return String(body['id'] ?? '');
}

/** A record's body as the API answers it; revisions also carry the name of its kind. */
export function bodyOf(answered: Body | null | undefined): Body {
  const { type: _, ...body } = answered ?? {};
  return body;
}

/** The entries of a list in a body; none where there is no list. */
export function listIn(body: Body, field: string): readonly unknown[] {
  const value = body[field];
  return Array.isArray(value) ? value : [];
}

/** The text of a field in a body; undefined where there is none. */
export function textIn(body: Body, field: string): string | undefined {
  const value = body[field];
  return typeof value === 'string' ? value : undefined;
}

/** Without what is empty: a text or list without anything, and what is absent. */
export function trimmed(body: Body): Body {
  return Object.fromEntries(
    Object.entries(body).flatMap(([field, value]): [string, unknown][] => {
      const rest = trimmedValue(value);
      return rest === undefined ? [] : [[field, rest]];
    }),
  );
}

function trimmedValue(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const rest = value.map(trimmedValue).filter((entry) => entry !== undefined);
    return rest.length > 0 ? rest : undefined;
  }
  if (isObject(value)) {
    const rest = trimmed(value);
    return Object.keys(rest).length > 0 ? rest : undefined;
  }
  return value;
}

/** Ids that a body mentions, of whatever kind, for finding out what they are called. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === 'string' ? (['id', 'source', 'contact'].includes(field) ? [inner] : []) : idsIn(inner),
  );
}

/** Whether two values of a field say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
