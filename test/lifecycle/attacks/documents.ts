/** Operations that are hard to check, to answer, or to be told the answer of; all of them small. */

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: readonly string[], leaf: string): string =>
  levels.reduceRight((inner, level) => `{ ${level} ${inner} }`, `{ ${leaf} }`);

const EVERYTHING = 'id title shortTitle summary problem approach goals collaboration';

/** Each takes long to be held against the schema. */
export const hardToCheck: Readonly<Record<string, string>> = {
  'one field very often': `{ initiatives(limit: 1) { ${times(4_900, () => 'id')} } }`,
  'fields that there are not': `{ initiatives { ${times(2_300, (index) => `initiativ${index}`)} } }`,
  'fragments that may meet': `{ themes { ${times(140, (index) => `...T${index}`)} } } ${times(140, (index) => `fragment T${index} on Theme { n${index}: label label broader { id } }`)}`,
  'fragments in fragments': `{ themes { ...T0 } } ${times(110, (index) => `fragment T${index} on Theme { narrower { ...T${index + 1} } broader { ...T${index + 1} } }`)} fragment T110 on Theme { id }`,
  'the same twice at every depth': nested(
    [...Array(9)].map((_, depth) => (depth === 0 ? 'themes' : 'broader { id } broader')),
    'id',
  ),
  'directives without end': `{ __typename ${times(700, () => '@include(if: true)')} }`,
  'the whole schema, by every name': `{ ${times(40, (index) => `s${index}: __schema { types { fields { args { name } } } }`)} }`,
  'a schema in a schema': `{ __schema ${nested(['types', 'fields', 'type', 'fields', 'type', 'fields', 'type', 'fields'], 'name')} }`,
};

/** Each asks for more than anybody reads. */
export const hardToAnswer: Readonly<Record<string, string>> = {
  'lists in lists in lists': `{ themes(limit: 100) { definition initiatives(limit: 100) { ${EVERYTHING} themes(limit: 100) { definition initiatives(limit: 100) { ${EVERYTHING} } } } } }`,
  'the same within what may be asked': `{ ${times(3, (index) => `i${index}: initiatives(limit: 100) { ${EVERYTHING} themes { id initiatives(limit: 40) { ${EVERYTHING} } } }`)} }`,
  'connections of connections': `{ initiativesConnection(first: 100) { edges { node { themesConnection(first: 100) { edges { node { initiativesConnection(first: 100) { edges { node { ${EVERYTHING} } } } } } } } } } }`,
  'a ranking for each of a ranking': `{ initiatives(limit: 30) { related(first: 30) { reason initiative { bridges(first: 10) { score } } } } }`,
  'rankings by many names': `{ ${times(12, (index) => `r${index}: initiatives(limit: 100, offset: ${index}) { related(first: 100) { score reason } }`)} }`,
  'searches by many names': `{ ${times(20, (index) => `s${index}: search(text: "stage opleiding zorgprofessional samenwerken ${index}", first: 100) { hits { score matched { snippet } } }`)} }`,
  'who to call for every theme': '{ themes(limit: 100) { contactMatches(first: 20) { score because { role path { id } } } } }',
};

const not = (depth: number): object => (depth === 0 ? { id: { eq: 'isa' } } : { NOT: not(depth - 1) });

/** Filters that a database chokes on. */
export const hardToPlan: Readonly<Record<string, object>> = {
  'five hundred times not': not(500),
  'twenty thousand conditions': { OR: Array.from({ length: 20_000 }, (_, index) => ({ title: { contains: `woord${index}` } })) },
  'or in and in or': [...Array(40)].reduce<object>((inner, _, depth) => ({ [depth % 2 ? 'OR' : 'AND']: [inner, { id: { eq: 'x' } }] }), {
    id: { eq: 'x' },
  }),
  'a list of 150,000': { id: { in: Array.from({ length: 150_000 }, () => 'x') } },
  'a number of 2^31': { startYear: { gt: 2 ** 31 } },
};
