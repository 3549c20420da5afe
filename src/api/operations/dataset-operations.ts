import { mapOf, number, oneOf, text } from '../../database/column.ts';
import { rows, statement } from '../../database/rows.ts';
import { kindNames } from '../../shared/kinds.ts';
import { LICENCE } from '../../shared/licence.ts';
import type { Operations } from './root-fields.ts';

const lastChange = statement('portal/last-change', { cursor: text, modified: text });
/** The database keeps these counts: nothing is read for them. */
const counts = {
  name: 'counts of kinds',
  text: kindNames.map((kind) => `MATCH (thing:${kind}) RETURN '${kind}' AS kind, count(thing) AS count`).join(' UNION ALL '),
  row: mapOf({ kind: oneOf(kindNames), count: number }),
};

/** What portals are told of the whole. */
export const datasetOperations: Operations = {
  Query: {
    dataset: async (_, __, { database, origin }) => {
      const [last] = await rows(database, lastChange);
      return {
        title: 'Kruispunt',
        licence: LICENCE,
        uri: `${origin}/`,
        cursor: last?.cursor,
        modified: last?.modified,
        counts: () => rows(database, counts),
      };
    },
  },
};
