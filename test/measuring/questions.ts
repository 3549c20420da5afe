/** A question to the API, and Cypher by hand for a plain answer to it: no ranking by rarity, no reasons. */
export interface Question {
  name: string;
  query: string;
  byHand: string;
  /** Parameters of both, from an initiative and the label of a theme. */
  parameters(initiative: { id: string }, theme: string): Record<string, unknown>;
}

export const questions: Question[] = [
  {
    name: 'related',
    query: 'query ($id: ID!) { initiative(id: $id) { related(first: 5) { score reason initiative { id title } } } }',
    byHand: `MATCH (:Initiative {id: $id})-[mine:HAS_ENABLER|HAS_BARRIER|HAS_THEME]->(shared)<-[theirs:HAS_ENABLER|HAS_BARRIER|HAS_THEME]-(other)
      WHERE type(mine) = type(theirs) AND other.id <> $id
      WITH other, count(shared) AS score ORDER BY score DESC, other.id LIMIT 5
      RETURN score, other.id, other.title`,
    parameters: ({ id }) => ({ id }),
  },
  {
    name: 'bridges',
    query: 'query ($id: ID!) { initiative(id: $id) { bridges(first: 5) { score how note barrier { id label } initiative { id title } } } }',
    byHand: `MATCH (:Initiative {id: $id})-[:HAS_BARRIER]->(factor)<-[has:HAS_ENABLER|HAS_BARRIER]-(other)
      WHERE other.id <> $id AND (has.remedy IS NOT NULL OR type(has) = 'HAS_ENABLER')
      WITH factor, has, other ORDER BY has.remedy IS NULL, factor.id, other.id LIMIT 5
      RETURN coalesce(has.remedy, has.note), factor.id, factor.label, other.id, other.title`,
    parameters: ({ id }) => ({ id }),
  },
  {
    name: 'contactsFor',
    query:
      'query ($theme: String!) { contactsFor(theme: $theme, first: 5) { matches { score contact { id name } because { initiative { title } } } } }',
    byHand: `MATCH (:Theme {label: $theme})<-[:BROADER*0..3]-()<-[:HAS_THEME]-(initiative)<-[:CONTACT_FOR]-(contact)
      WITH contact, collect(DISTINCT initiative.title) AS titles ORDER BY size(titles) DESC, contact.id LIMIT 5
      RETURN contact.id, contact.name, titles`,
    parameters: (_, theme) => ({ theme }),
  },
  {
    name: 'search',
    query: 'query ($text: String!) { search(text: $text, first: 10) { total hits { score item { ... on Initiative { id title } } } } }',
    byHand: "CALL db.index.fulltext.queryNodes('search_stemmed', $text) YIELD node, score RETURN score, node.id, node.title LIMIT 10",
    parameters: (_, theme) => ({ text: theme }),
  },
  {
    name: 'suggest',
    query: 'query ($prefix: String!) { suggest(prefix: $prefix, first: 8) { text kind } }',
    byHand:
      "CALL db.index.fulltext.queryNodes('search_folded', 'foldNames:' + toLower($prefix) + '*') YIELD node RETURN node.names[0] LIMIT 8",
    parameters: (_, theme) => ({ prefix: theme.slice(0, 4) }),
  },
];
