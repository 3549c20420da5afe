import { setTimeout as pause } from 'node:timers/promises';
import { int } from 'neo4j-driver';
import { text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { writeRecords } from './writing.ts';

/** Nodes of one transaction: whoever saves meanwhile hardly waits. */
const PAGE = 200;

/** Milliseconds in which whoever waits to write gets a turn. */
const GIVE_WAY = 25;

const open = statement('loading/renamings', { id: text, after: text });
const namedAfter = statement('loading/named-after', { id: text });
const statements = { relate: cypher('loading/search-related'), renamed: cypher('loading/renamed') };

/** Ids of records whose new names or places have not reached all that are found by them. */
export async function openRenamings(database: Database): Promise<string[]> {
  return (await rows(database, open)).map(({ id }) => id);
}

/** Writes new names and places of hubs to what is found by them, a page after another, until all have them. May be interrupted at any time. */
export async function finishRenamings(database: Database, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  while (!signal?.aborted && (await openRenamings(database)).length > 0) {
    await writeRecords(database, 'rename', async ({ transaction }) => {
      const [renaming] = await rows(transaction, open);
      if (!renaming) return;
      const ids = (await rows(transaction, namedAfter, { ...renaming, size: int(PAGE) })).map(({ id }) => id);
      if (ids.length > 0) await transaction.run(statements.relate, { ids });
      await transaction.run(statements.renamed, { id: renaming.id, after: ids.length < PAGE ? null : (ids.at(-1) ?? null) });
    });
    await pause(GIVE_WAY);
  }
}
