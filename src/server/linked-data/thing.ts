import { TypedDocumentString } from '../../generated/server.ts';
import { fieldOf } from '../../shared/kind-names.ts';
import { type Kind, kinds } from '../../shared/kinds.ts';
import { type Link, meanings } from './vocabulary.ts';

/** What a thing leads to, with its name; a contact without one. */
export interface Linked {
  uri: string;
  [name: string]: string;
}

/** A thing as the API tells it. */
export type Thing = Readonly<Record<string, string | number | boolean | readonly string[] | readonly Linked[] | null>>;

/** Things that are told below another, at most, of each sort. */
const MOST_LINKED = 100;

/** Names of the questions for a thing, for a scheme of concepts, and for what is harvested. */
export const LINKED = { thing: 'LinkedThing', scheme: 'ConceptScheme', harvest: 'HarvestedThings' } as const;

/** The question what a thing of a kind is told as: all that `description.ts` has words for. */
export function thingQuestion(kind: Kind): TypedDocumentString<{ readonly [field: string]: Thing | null }, { id: string }> {
  return new TypedDocumentString(`query ${LINKED.thing} ($id: ID!) { ${fieldOf(kind)}(id: $id) { ${fieldsOf(kind)} } }`);
}

/** Fields of a thing of a kind, as they are asked. */
export function fieldsOf(kind: Kind): string {
  const { name, texts, sameAs = [] } = kinds[kind];
  const plain = ['id', 'uri', 'modified', name.title, name.short, name.others, name.english, ...texts, ...sameAs];
  const fields = [...plain, ...(meanings[kind]?.facts ?? [])].filter((field) => field !== undefined);
  return [...new Set(fields), ...Object.entries(linksOf(kind)).map(linkedFields)].join(' ');
}

/** What leads from a kind to others. */
export function linksOf(kind: Kind): Readonly<Record<string, Link>> {
  return { ...meanings[kind]?.links, ...(kind !== 'Source' && { sources: ['prov:wasDerivedFrom', 'Source'] as const }) };
}

function linkedFields([field, [, kind, most = 'limit']]: [string, Link]): string {
  // Whoever wants to know who it is follows the link: what keeps a copy of a name does not hear that it was erased.
  const name = kind === 'Contact' ? '' : kinds[kind].name.title;
  return `${field}(${most}: ${MOST_LINKED}) { uri ${name} }`;
}
