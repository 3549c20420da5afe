import { TypedDocumentString } from '../../generated/server.ts';
import { type Bilingual, bilingual } from '../../shared/bilingual.ts';
import { kinds } from '../../shared/kinds.ts';
import { LICENCE } from '../../shared/licence.ts';
import { contextOf, type Description, descriptionOf, isTopConcept, schemeOf } from '../linked-data/description.ts';
import { fieldsOf, LINKED, type Thing } from '../linked-data/thing.ts';
import type { ConceptKind } from '../linked-data/vocabulary.ts';
import type { Ask, Asking } from '../pages/ask.ts';
import { namesAt } from './whole.ts';

export const SCHEME_TITLES: Readonly<Record<ConceptKind, Bilingual<string>>> = {
  Theme: bilingual('Thema’s van Kruispunt', 'Themes of Kruispunt'),
  Factor: bilingual('Factoren van Kruispunt: wat helpt en wat hindert', 'Factors of Kruispunt: what helps and what hinders'),
};

/** What an initiative and a factor have to do with each other, for which no other vocabulary has a word. */
const ROLES: Readonly<Record<string, Bilingual<string>>> = {
  enabler: bilingual('hielp bij', 'was helped by'),
  barrier: bilingual('werd gehinderd door', 'was hindered by'),
};

/** All themes, or all factors, as a concept scheme (SKOS). */
export async function schemeDocument(ask: Ask, request: Asking, kind: ConceptKind, origin: string): Promise<Description> {
  const scheme = schemeOf(kind, origin);
  const { concepts, modified } = await conceptsOf(ask, request, kind);
  return {
    '@context': contextOf(origin),
    '@graph': [
      {
        '@id': scheme,
        '@type': ['skos:ConceptScheme', 'DefinedTermSet'],
        'dct:title': inBoth(SCHEME_TITLES[kind]),
        'dct:license': { '@id': LICENCE },
        'dct:publisher': { '@id': namesAt(origin).publisher },
        ...(modified !== null && { 'dct:modified': { '@type': 'xsd:dateTime', '@value': modified } }),
        'skos:hasTopConcept': concepts.filter(isTopConcept).map(({ uri }) => ({ '@id': uri })),
      },
      ...(kind === 'Factor' ? rolesIn(scheme) : []),
      ...concepts.map((concept) => descriptionOf(concept, kind, origin)),
    ],
  };
}

function rolesIn(scheme: string): Description[] {
  return Object.entries(ROLES).map(([role, label]) => ({
    '@id': `${scheme}#${role}`,
    '@type': 'rdf:Property',
    'rdfs:label': inBoth(label),
  }));
}

const inBoth = ({ nl, en }: Bilingual<string>) => [
  { '@language': 'nl', '@value': nl },
  { '@language': 'en', '@value': en },
];

interface Page {
  edges: readonly { node: Thing }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
type SchemeAnswer = Readonly<Record<string, Page>> & { dataset: { modified: string | null } };

/** Asked a hundred at a time. */
async function conceptsOf(ask: Ask, request: Asking, kind: ConceptKind) {
  const list = `${kinds[kind].list}Connection`;
  const question = new TypedDocumentString<SchemeAnswer, { after: string }>(
    `query ${LINKED.scheme} ($after: String) { dataset { modified } ${list}(first: 100, after: $after, sort: [{ id: ASC }]) { edges { node { ${fieldsOf(kind)} } } pageInfo { hasNextPage endCursor } } }`,
  );
  const concepts: Thing[] = [];
  let modified: string | null = null;
  for (let after: string | null = ''; after !== null; ) {
    const answer: SchemeAnswer = await ask(request, question, { after });
    const { edges = [], pageInfo } = answer[list] ?? {};
    concepts.push(...edges.map(({ node }) => node));
    modified = answer.dataset.modified;
    after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  }
  return { concepts, modified };
}
