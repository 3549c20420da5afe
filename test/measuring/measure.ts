import { Command, InvalidArgumentError } from 'commander';
import { buildSchema } from '../../src/api/schema/schema.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { readRecords } from '../../src/records/files/read.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { seedsFolder } from '../../src/records/store/seeds.ts';
import { askOf } from '../evaluation/ask.ts';
import { related } from '../graph/exact/answers.ts';
import { recordsOf } from '../graph/exact/graph.ts';
import { startFreshNeo4j } from '../setup/fresh-neo4j.ts';
import { generatedGraph } from './generated.ts';
import { type Question, questions } from './questions.ts';

const options = new Command('measure')
  .description('Measures what answers cost: the API beside plain Cypher by the bare driver, on the seeds and on a generated graph.')
  .option('--initiatives <number>', 'initiatives of the generated graph', wholeNumber, 2000)
  .parse()
  .opts<{ initiatives: number }>();

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}

/** Rounds, in each of which everything is asked once: what disturbs the machine disturbs both sides of a ratio. */
const ROUNDS = 5;

/** Initiatives and themes that are asked about in a round. */
const ASKED = 40;

const schema = await buildSchema();

/** Does the work with a new database that holds these records. */
async function withGraph(records: PlacedRecord[], work: (database: Database) => Promise<void>): Promise<void> {
  const neo4j = await startFreshNeo4j();
  const database = openDatabase(neo4j.address);
  try {
    await loadRecords(database, records);
    await work(database);
  } finally {
    await database.driver.close();
    await neo4j.stop();
  }
}

/** Milliseconds that a piece of work takes. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function quantile(numbers: readonly number[], part: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? Number.NaN;
}

/** `ASKED` of a list, at equal distances. */
function spread<Item>(items: readonly Item[]): Item[] {
  const taken = Math.min(ASKED, items.length);
  return Array.from({ length: taken }, (_, index) => items[Math.floor((index * items.length) / taken)] as Item);
}

/** Prints what each question costs on the graph that these records made. */
async function measureCosts(database: Database, records: PlacedRecord[]): Promise<void> {
  const initiatives = spread(records.flatMap(({ record }) => (record.type === 'Initiative' ? [record] : [])));
  const themes = spread(records.flatMap(({ record }) => (record.type === 'Theme' ? [record] : [])));
  const ask = askOf(schema, database);
  const byHand = ({ byHand }: Question, parameters: Record<string, unknown>) =>
    database.driver.executeQuery(byHand, parameters, { database: database.name, routing: 'READ' });

  for (const question of questions) {
    const asked = initiatives.map((initiative, index) => question.parameters(initiative, themes[index % themes.length]?.label ?? ''));
    const [api, driver]: [number[], number[]] = [[], []];
    // The first round makes the plans, and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const parameters of asked) {
        const times = [await timeOf(() => ask(question.query, parameters)), await timeOf(() => byHand(question, parameters))] as const;
        if (round === 0) continue;
        api.push(times[0]);
        driver.push(times[1]);
      }
    const [middle, slow] = [quantile(api, 0.5), quantile(api, 0.95)].map((time) => time.toFixed(1));
    const ratio = (quantile(api, 0.5) / quantile(driver, 0.5)).toFixed(1);
    console.log(`  ${question.name.padEnd(12)} ${ratio} times plain Cypher; ${middle} ms at the median, ${slow} ms at the 95th percentile`);
  }
}

/** Prints what it costs to save one initiative. */
async function measureSaving(database: Database, records: PlacedRecord[]): Promise<void> {
  const times: number[] = [];
  for (const { record, place } of spread(records.filter(({ record }) => record.type === 'Initiative')).slice(0, 10)) {
    const changed = { record: { ...record, title: 'Een nieuwe titel' } as PlacedRecord['record'], place };
    times.push(await timeOf(() => loadRecords(database, [changed])));
  }
  console.log(`  saving       ${quantile(times, 0.5).toFixed(0)} ms at the median`);
}

const seeds = await readRecords([seedsFolder]);
console.log('On the seeds:');
await withGraph(seeds, async (database) => {
  await measureCosts(database, seeds);
  await measureSaving(database, seeds);
});

const graph = generatedGraph(options.initiatives);
const generated = recordsOf(graph);
console.log(`On ${options.initiatives} generated initiatives:`);
await withGraph(generated, async (database) => {
  await measureCosts(database, generated);
  const ask = askOf(schema, database);
  let found = 0;
  let [scores, best] = [0, 0];
  const asked = spread(graph.initiatives);
  for (const { id } of asked) {
    const exact = related(id, graph).slice(0, 10);
    const answer = await ask<{ initiative: { related: { score: number }[] } }>(
      'query ($id: ID!) { initiative(id: $id) { related(first: 10) { score } } }',
      { id },
    );
    const least = (exact.at(-1)?.score ?? 0) - 1e-9;
    found += answer.initiative.related.filter(({ score }) => score >= least).length / exact.length / asked.length;
    scores += answer.initiative.related.reduce((sum, { score }) => sum + score, 0);
    best += exact.reduce((sum, { score }) => sum + score, 0);
  }
  console.log(
    `  related within the row budget finds ${found.toFixed(2)} of the exact best ten, with ${(scores / best).toFixed(2)} of their scores`,
  );
  await measureSaving(database, generated);
});
