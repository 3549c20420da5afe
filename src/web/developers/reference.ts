import type { ReferenceInputFragment, ReferenceQuery, ReferenceTypeFragment } from '../../generated/explorer.ts';
import { isKind } from '../../shared/kinds.ts';

export type ReferenceType = ReferenceQuery['__schema']['types'][number];
export type ReferenceField = NonNullable<ReferenceType['fields']>[number];

/** Parts of the reference, in the order of a reader's questions. */
export const parts = ['roots', 'things', 'answers', 'choices', 'inputs', 'pages'] as const;
export type Part = (typeof parts)[number];

interface Nested {
  readonly kind: ReferenceTypeFragment['kind'];
  readonly name: string | null;
  readonly ofType?: Nested | null;
}

/** A type as the schema writes it, in pieces: what stands before its name, the name, what stands behind it. */
export function written(type: Nested): { before: string; name: string; behind: string } {
  if (!type.ofType) return { before: '', name: type.name ?? '', behind: '' };
  const { before, name, behind } = written(type.ofType);
  return type.kind === 'LIST' ? { before: `[${before}`, name, behind: `${behind}]` } : { before, name, behind: `${behind}!` };
}

/** `first: Int = 5` */
export function writtenInput({ name, type, defaultValue }: ReferenceInputFragment): string {
  const { before, name: typeName, behind } = written(type);
  return `${name}: ${before}${typeName}${behind}${defaultValue === null ? '' : ` = ${defaultValue}`}`;
}

/** The part that a type belongs to; undefined for what the language itself has. */
function partOf({ kind, name }: ReferenceType): Part | undefined {
  if (!name || name.startsWith('__')) return undefined;
  if (name === 'Query' || name === 'Mutation') return 'roots';
  if (isKind(name)) return 'things';
  if (kind === 'INPUT_OBJECT') return 'inputs';
  if (kind === 'ENUM') return 'choices';
  return /(Connection|Edge)$/.test(name) ? 'pages' : 'answers';
}

/** The types of each part, by name; those whose name or a field of which has a text in it, whatever its capitals. */
export function typesByPart(types: readonly ReferenceType[], sought: string): Map<Part, ReferenceType[]> {
  const text = sought.trim().toLowerCase();
  const has = (name: string | null) => name?.toLowerCase().includes(text) ?? false;
  const fits = ({ name, fields, inputFields, enumValues }: ReferenceType) =>
    has(name) || [fields, inputFields, enumValues].some((members) => members?.some((member) => has(member.name)));
  const found = types.filter(fits).toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? ''));
  return new Map(parts.map((part) => [part, found.filter((type) => partOf(type) === part)]));
}
