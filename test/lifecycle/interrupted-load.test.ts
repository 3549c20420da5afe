import { afterAll, expect, test } from 'vitest';
import { cypher } from '../../src/database/cypher.ts';
import { holdLock } from '../../src/database/lock.ts';
import { migrate } from '../../src/records/upgrade/migrate.ts';
import { address, cypherRows, database, seededGraph } from '../setup/graph.ts';
import { endPrograms, runProgram } from '../setup/program.ts';

afterAll(endPrograms);

test('A load that is interrupted in the middle of a statement ends, and says what is left of it', async () => {
  await seededGraph();
  await migrate(database);
  const lock = await holdLock(database, 'records');
  const settings = { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password };
  const load = runProgram('src/cli/kruispunt.ts', ['load', 'seeds'], settings);
  const waiting = () =>
    cypherRows('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $lock RETURN 1', { lock: cypher('loading/lock') });
  await expect.poll(waiting).toHaveLength(1);
  load.process.kill('SIGINT');
  expect({ code: await load.ended, errors: load.errors() }).toEqual({
    code: 1,
    errors: 'The load ended while reading the records: it was interrupted. Nothing of it is in the graph: run it again.\n',
  });
  await lock.release();
});
