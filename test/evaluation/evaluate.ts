import { Command, Option } from 'commander';
import { buildSchema } from '../../src/api/schema/schema.ts';
import { type DatabaseAddress, openDatabase } from '../../src/database/database.ts';
import { readRecords } from '../../src/records/files/read.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { seedsFolder } from '../../src/records/store/seeds.ts';
import { startFreshNeo4j } from '../setup/fresh-neo4j.ts';
import { askOf } from './ask.ts';
import { writeCommitted } from './committed.ts';
import { evaluate, scopes, type TaskName, taskNames } from './evaluation.ts';
import { agreements, readJudgements } from './judgements.ts';
import { report } from './report.ts';

interface Options {
  held?: true;
  locked?: true;
  task?: TaskName;
  write?: true;
  uri?: string;
  user: string;
  password?: string;
}

const options = new Command('evaluate')
  .description('Measures the answers on the seeds against the judgements in test/judgements/.')
  .option('--held', 'list the sorts and worst cases of the held part too')
  .option('--locked', 'tell the figures of the locked part, and its cases: for the end, not for tuning')
  .addOption(new Option('--task <task>', 'measure one task only').choices(taskNames))
  .option('--write', 'keep the figures in test/evaluation/figures.json')
  .option('--uri <uri>', 'a running scratch database that holds the seeds; an index is made in it and removed')
  .option('--user <user>', 'user of that database', 'neo4j')
  .option('--password <password>', 'password of that database')
  .parse()
  .opts<Options>();

const records = await readRecords([seedsFolder]);
const judgements = await readJudgements(records.map(({ record }) => record));
const own = options.uri ? undefined : await startFreshNeo4j();
const database = openDatabase(own?.address ?? (options as DatabaseAddress));
try {
  if (own) await loadRecords(database, records);
  const ask = askOf(await buildSchema(), database);
  const outcomes = await evaluate({ ask, database, judgements, ...(options.task && { tasks: [options.task] }) });
  if (options.write) await writeCommitted(outcomes);
  const shown = {
    figures: options.locked ? scopes : (['develop', 'held'] as const),
    cases: ['develop' as const, ...(options.held ? ['held' as const] : []), ...(options.locked ? ['locked' as const] : [])],
  };
  for (const outcome of outcomes) console.log(report(outcome, shown));
  for (const [what, kappa] of Object.entries(agreements(judgements)))
    console.log(`The two judges of ${what} agree with a weighted kappa of ${kappa.toFixed(3)}.`);
} finally {
  await database.driver.close();
  await own?.stop();
}
