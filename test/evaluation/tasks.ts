import type { Ranking } from './metrics.ts';
import type { ContactsQuestion, RelatedQuestion, SearchQuestion } from './question.ts';

/** Asks the API one query; throws when it answers errors. */
export type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>;

/** What came, best first, and what may explain it. */
export interface Answer {
  ranking: Ranking;
  note?: string;
}

/** As many as the API answers at once: MRR looks beyond the first five. */
export const DEPTH = 100;

interface Identified {
  id: string;
}

export async function related(ask: Ask, { asked, excluded }: RelatedQuestion): Promise<Answer> {
  const query = 'query ($id: ID!, $first: Int!) { initiative(id: $id) { related(first: $first) { initiative { id } } } }';
  const { initiative } = await ask<{ initiative: { related: { initiative: Identified }[] } }>(query, { id: asked, first: DEPTH });
  return { ranking: initiative.related.map((one) => one.initiative.id).filter((id) => !excluded.has(id)) };
}

export async function contacts(ask: Ask, { asked, list }: ContactsQuestion): Promise<Answer> {
  const query = `query ($theme: String!, $first: Int!, $people: Boolean!, $places: Boolean!) {
    contactsFor(theme: $theme, first: $first) {
      themes { id }
      matches @include(if: $people) { contact { id } }
      organisations @include(if: $places) { organisation { id } }
    }
  }`;
  const { contactsFor } = await ask<{
    contactsFor: { themes: Identified[]; matches?: { contact: Identified }[]; organisations?: { organisation: Identified }[] };
  }>(query, { theme: asked, first: DEPTH, people: list !== 'organisations', places: list !== 'matches' });
  const { themes, matches = [], organisations = [] } = contactsFor;
  return {
    ranking: [...matches.map(({ contact }) => contact.id), ...organisations.map(({ organisation }) => organisation.id)],
    note: `understood as ${themes.map(({ id }) => id).join(', ') || 'nothing'}`,
  };
}

const searchables = ['Initiative', 'Lesson', 'Theme', 'Factor', 'Contact', 'Organisation', 'Resource', 'Profession', 'Pathway'];

export async function search(ask: Ask, { asked, kinds }: SearchQuestion): Promise<Answer> {
  const query = `query ($text: String!, $kinds: [SearchKind!], $first: Int!) { search(text: $text, kinds: $kinds, first: $first) {
    hits { item { ${searchables.map((kind) => `... on ${kind} { id }`).join(' ')} } }
  } }`;
  const variables = { text: asked, first: DEPTH, ...(kinds && { kinds }) };
  const { search } = await ask<{ search: { hits: { item: Identified }[] } }>(query, variables);
  return { ranking: search.hits.map(({ item }) => item.id) };
}
