import { int } from 'neo4j-driver';
import { text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { RelatedWords } from '../model/related-words.ts';

/** Neighbours that a write itself tells of a new name. */
export const MOST_TOLD_AT_ONCE = 200;

const namedBy = statement('loading/named-by', { id: text });
const statements = { relate: cypher('loading/search-related'), later: cypher('loading/rename-later') };

/** Writes the names and places of their neighbours to the nodes of which these have changed; to those of a hub later (`rename.ts`). */
export async function relateWords(transaction: Transaction, { tied, renamed, moved }: RelatedWords): Promise<void> {
  const told = await neighbours(transaction, renamed, moved);
  if (told.length > MOST_TOLD_AT_ONCE) await transaction.run(statements.later, { ids: [...renamed, ...moved] });
  const ids = [...new Set([...tied, ...(told.length > MOST_TOLD_AT_ONCE ? [] : told)])];
  if (ids.length > 0) await transaction.run(statements.relate, { ids });
}

async function neighbours(transaction: Transaction, renamed: ReadonlySet<string>, moved: ReadonlySet<string>): Promise<string[]> {
  if (renamed.size + moved.size === 0) return [];
  const found = await rows(transaction, namedBy, { renamed: [...renamed], moved: [...moved], most: int(MOST_TOLD_AT_ONCE + 1) });
  return found.map(({ id }) => id);
}
