/**
 * Words of an index by which a search is narrowed within it: they are compared as a whole, and stand in a field of their own. What a thing is tied to
 * has its mark from `graph/loading/search-related.cypher`.
 */

/** Its name in full; `name` has no case, accents and punctuation. */
export const nameMark = (name: string): string => `name_${name.replaceAll(' ', '_')}`;

/** What kind it is of. */
export const kindMark = (kind: string): string => `kind_${kind.toLowerCase()}`;

/** That it is tied to what has this id. */
export const tieMark = (id: string): string => `id_${id.replaceAll('-', '_')}`;
