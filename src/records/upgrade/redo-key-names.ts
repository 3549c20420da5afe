import { text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import { type Database, transact } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { likenessOf } from '../../identity/key-name.ts';

const keys = statement('upgrade/keys', { id: text, name: text, nameInUse: text });
const hold = cypher('upgrade/name-in-use');

/** Makes anew what the names of keys in use are compared by. Of two that have become alike one holds the name; both go on working. */
export async function redoKeyNames(database: Database): Promise<void> {
  await transact(database, async (transaction) => {
    for (const { id, name, nameInUse } of await rows(transaction, keys)) {
      const likeness = likenessOf(name);
      if (likeness !== nameInUse) await transaction.run(hold, { id, nameInUse: likeness });
    }
  });
}
