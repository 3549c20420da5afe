import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boolean, listOf, mapOf, number, oneOf, optional, orNull, text } from '../../src/database/column.ts';
import { onlyRow, rows, statement } from '../../src/database/rows.ts';
import { createKey } from '../../src/identity/keys.ts';
import { cypherRows, database, emptyGraph } from '../setup/graph.ts';

const key = { id: text, name: text, role: oneOf(['READER', 'ADMIN']), expires: orNull(text), lastUsed: optional(text) };

let id: string;
beforeAll(async () => {
  await emptyGraph();
  ({
    key: { id },
  } = await createKey(database, 'test', { name: 'Anna', role: 'ADMIN' }));
});
afterAll(async () => {
  await cypherRows('MATCH (node:ApiKey|Audit) DELETE node');
});

describe('Rows of a statement', () => {
  it('are values by the names of its columns, without what it answers besides', async () => {
    const keys = statement('identity/keys', { key: mapOf(key) });
    expect(await rows(database, keys)).toStrictEqual([{ key: { id, name: 'Anna', role: 'ADMIN', expires: null } }]);
  });

  it('that are not what was said fail, and tell where without telling what', async () => {
    const failing = (columns: Parameters<typeof mapOf>[0]) => rows(database, statement('identity/keys', { key: mapOf(columns) }));
    await expect(failing({ name: number })).rejects.toThrow(
      'identity/keys.key.name is a value of type string, where a number is expected.',
    );
    await expect(failing({ name: boolean })).rejects.toThrow('where true or false is expected.');
    await expect(failing({ name: listOf(text) })).rejects.toThrow('where a list is expected.');
    await expect(failing({ role: oneOf(['READER']) })).rejects.toThrow('where one of READER is expected.');
    await expect(failing({ expires: text })).rejects.toThrow('identity/keys.key.expires is nothing, where a text is expected.');
    await expect(rows(database, statement('identity/keys', { keys: text }))).rejects.toThrow('identity/keys.keys is nothing');
  });

  it('that ought to be one are one', async () => {
    const count = statement('loading/count', { records: number });
    expect(await onlyRow(database, count)).toEqual({ records: 0 });
    const none = statement('loading/stored', { id: text });
    await expect(onlyRow(database, none, { ids: ['nobody'] })).rejects.toThrow('loading/stored answers no row, where one is expected.');
  });
});
