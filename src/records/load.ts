import { isDeepStrictEqual } from 'node:util';
import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import type { Database } from '../database.ts';
import { searchProperties } from '../search/derived.ts';
import { checkReferences, hierarchies, type KnownIds, referencesOf } from './check.ts';
import { type Fault, RecordFaults } from './fault.ts';
import { idsIn } from './given.ts';
import { type NodeRow, ownedRelationships, projectRecord } from './project.ts';
import type { PlacedRecord, RecordBatches } from './read.ts';
import type { Kind, KnowledgeRecord } from './record.ts';

/** What a load did, or would do: ids of records, and the fields that changed. */
export interface LoadReport {
  created: string[];
  changed: Change[];
  unchanged: string[];
}

export interface Change {
  id: string;
  fields: string[];
  /** The fields before and after, in a dry run. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** How far a load is: each stage takes in the records once more, but the last two. */
export type LoadStage = 'checking' | 'nodes' | 'facts' | 'finishing' | 'committing';

export interface LoadOptions {
  /** Finds out what would change, and leaves the graph as it is. */
  dryRun?: boolean;
  /** Told at the beginning of each stage. */
  onStage?: (stage: LoadStage) => void;
}

interface Stored {
  id: string;
  kind: Kind;
  body: string;
}

/** Longest time that a load may take, its wait for another load included, in milliseconds. */
const LONGEST_LOAD = 600_000;

const statements = {
  lock: cypher('loading/lock'),
  stored: cypher('loading/stored'),
  known: cypher('loading/known'),
  removeFacts: cypher('loading/remove-facts'),
  nodes: cypher('loading/nodes'),
  parts: cypher('loading/parts'),
  relationships: cypher('loading/relationships'),
  records: cypher('loading/records'),
  cycles: cypher('loading/cycles'),
  searchRelated: cypher('loading/search-related'),
  statistics: cypher('loading/statistics'),
};

/**
 * Brings records into the graph in one transaction: new ones are created, differing ones replaced, equal ones left
 * alone. Throws RecordFaults, and leaves the graph as it was, when a record can't stand in it.
 * Batches are read three times and never held together: all of them end in the graph, or none.
 */
export async function loadRecords(
  { driver, name }: Database,
  records: readonly PlacedRecord[] | RecordBatches,
  { dryRun = false, onStage = () => {} }: LoadOptions = {},
): Promise<LoadReport> {
  const batches: RecordBatches = typeof records === 'function' ? records : () => oneBatch(records);
  onStage('checking');
  const given = typeof records === 'function' ? await idsIn(batches) : new Map<string, Kind>();
  const session = driver.session({ database: name });
  const undone = new Error('A dry run is undone.');
  let report: LoadReport | undefined;
  try {
    return await session.executeWrite(
      async (transaction) => {
        report = await load(transaction, batches, given, { dryRun, onStage });
        if (dryRun) throw undone;
        onStage('committing');
        return report;
      },
      { timeout: LONGEST_LOAD },
    );
  } catch (error) {
    if (error === undone && report) return report;
    throw error;
  } finally {
    await session.close();
  }
}

async function* oneBatch(records: readonly PlacedRecord[]): AsyncGenerator<readonly PlacedRecord[]> {
  yield records;
}

async function load(
  transaction: ManagedTransaction,
  batches: RecordBatches,
  given: KnownIds,
  { dryRun, onStage }: Required<LoadOptions>,
): Promise<LoadReport> {
  await transaction.run(statements.lock);
  const report: LoadReport = { created: [], changed: [], unchanged: [] };
  const touched = new Set<string>();

  onStage('nodes');
  for await (const placed of batches()) {
    const stored = await storedFor(transaction, placed, given);
    const toWrite = placed.filter(({ record }) => {
      const before = stored.get(record.id);
      const old = before && (JSON.parse(before.body) as Record<string, unknown>);
      const now = canonical(record);
      const fields = old && changedFields(old, now);
      if (!fields) report.created.push(record.id);
      else if (fields.length > 0) {
        report.changed.push({ id: record.id, fields, ...(dryRun && { before: only(fields, old), after: only(fields, now) }) });
      } else report.unchanged.push(record.id);
      return !fields || fields.length > 0;
    });
    if (toWrite.length > 0) await writeNodes(transaction, toWrite);
    for (const { record } of toWrite) touched.add(record.id);
  }
  if (touched.size === 0) return report;

  onStage('facts');
  for await (const placed of batches()) {
    const toWrite = placed.filter(({ record }) => touched.has(record.id));
    if (toWrite.length > 0) await writeFacts(transaction, toWrite);
  }

  onStage('finishing');
  const [circle] = await rows<{ cycle: string[] }>(transaction, statements.cycles, { ids: [...touched] });
  if (circle) throw new RecordFaults([await cycleFault(circle.cycle, batches)]);
  if (!dryRun) {
    await transaction.run(statements.searchRelated);
    await transaction.run(statements.statistics);
  }
  return report;
}

/** What the graph holds of the records and of what they mention. Throws RecordFaults when they can't stand beside it. */
async function storedFor(
  transaction: ManagedTransaction,
  placed: readonly PlacedRecord[],
  given: KnownIds,
): Promise<ReadonlyMap<string, Stored>> {
  const mentioned = new Set(placed.flatMap(({ record }) => [record.id, ...referencesOf(record).map(({ id }) => id)]));
  const own = new Map([...mentioned].flatMap((id) => (given.has(id) ? [[id, given.get(id) as Kind]] : [])));
  const ids = [...placed.map(({ record }) => record.id), ...[...mentioned].filter((id) => !own.has(id))];
  const stored = new Map((await rows<Stored>(transaction, statements.stored, { ids })).map((row) => [row.id, row]));
  if (checkReferences(placed, new Map([...own, ...kindsOf(stored.values())])).length > 0) {
    // Once more, with every id that may have been meant.
    const known = await rows<Stored>(transaction, statements.known, {});
    throw new RecordFaults(checkReferences(placed, new Map([...given, ...kindsOf(known)])));
  }
  return stored;
}

/** Writes the nodes of new and changed records, and the records themselves. */
async function writeNodes(transaction: ManagedTransaction, placed: readonly PlacedRecord[]): Promise<void> {
  const records = placed.map(({ record }) => record);
  const nodes: NodeRow[] = records.map((record) => {
    const { node } = projectRecord(record);
    return { ...node, properties: { ...node.properties, ...searchProperties(record) } };
  });
  await transaction.run(statements.nodes, { rows: nodes });
  await transaction.run(statements.records, {
    rows: records.map((record) => ({ id: record.id, kind: record.type, body: JSON.stringify(canonical(record)) })),
  });
}

/** Replaces what new and changed records state, once all nodes are there. */
async function writeFacts(transaction: ManagedTransaction, placed: readonly PlacedRecord[]): Promise<void> {
  const records = placed.map(({ record }) => record);
  const projections = records.map(projectRecord);
  for (const kind of new Set(records.map(({ type }) => type))) {
    const ids = records.filter(({ type }) => type === kind).map(({ id }) => id);
    await transaction.run(statements.removeFacts, { ids, ...ownedRelationships(kind) });
  }
  await transaction.run(statements.parts, { rows: projections.flatMap(({ parts }) => parts) });
  await transaction.run(statements.relationships, { rows: projections.flatMap(({ relationships }) => relationships) });
}

/** A circle that arises with what the graph holds already, placed at a record that closes it. */
async function cycleFault(cycle: readonly string[], batches: RecordBatches): Promise<Fault> {
  let closing: PlacedRecord | undefined;
  for await (const placed of batches()) closing ??= placed.find(({ record }) => cycle.includes(record.id));
  const field = hierarchies[closing?.record.type as keyof typeof hierarchies];
  return { ...closing?.place([field]), message: `with what the graph holds, ${field} runs in a circle: ${cycle.join(' → ')}.` };
}

function kindsOf(stored: Iterable<Pick<Stored, 'id' | 'kind'>>): KnownIds {
  return new Map([...stored].map(({ id, kind }) => [id, kind]));
}

async function rows<Row extends object>(transaction: ManagedTransaction, statement: string, parameters: object): Promise<Row[]> {
  const { records } = await transaction.run(statement, parameters);
  return records.map((record) => record.toObject() as Row);
}

/** The record as it is kept: without what is absent. */
function canonical(record: KnowledgeRecord): Record<string, unknown> {
  return JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
}

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => !isDeepStrictEqual(before[field], after[field])).sort();
}

function only(fields: readonly string[], record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(fields.filter((field) => field in record).map((field) => [field, record[field]]));
}
