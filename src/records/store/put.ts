import { isDeepStrictEqual } from 'node:util';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { Kind, KnowledgeRecord } from '../kinds/record.ts';
import { checkReferences, hierarchies, type KnownIds } from '../model/check.ts';
import { type Fault, RecordFaults } from '../model/fault.ts';
import type { PlacedRecord, RecordBatches } from '../model/placed-record.ts';
import { type NodeRow, ownedRelationships, projectRecord } from '../model/project.ts';
import { publishedRecord } from '../model/published.ts';
import { referencesOf, withReferences } from '../model/references.ts';
import { searchProperties } from '../model/search-properties.ts';
import { kindsOf, recordsWithIds, type Stored } from './stored.ts';
import type { ErasedPeople } from './tombstones.ts';
import type { Writing } from './writing.ts';

/** What a write did, or would do: ids of records, and the fields that changed. */
export interface LoadReport {
  created: string[];
  changed: Change[];
  unchanged: string[];
  /** People who were erased at their request: they and the mentions of them were left out. */
  leftOut: string[];
}

export interface Change {
  id: string;
  fields: string[];
  /** The fields before and after, in a dry run. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** How far a write is: each stage takes in the records once more, but the last two. */
export type LoadStage = 'checking' | 'nodes' | 'facts' | 'finishing' | 'committing';

export interface PutOptions {
  /** Ids of all records in the batches, so that one may mention what comes after it. */
  given?: KnownIds;
  /** Keeps what changes in the report, value by value. */
  withValues?: boolean;
  /** Told at the beginning of each stage. */
  onStage?: (stage: LoadStage) => void;
}

const statements = {
  known: cypher('loading/known'),
  removeFacts: cypher('loading/remove-facts'),
  nodes: cypher('loading/nodes'),
  parts: cypher('loading/parts'),
  relationships: cypher('loading/relationships'),
  records: cypher('loading/records'),
  cycles: cypher('loading/cycles'),
  withheld: cypher('loading/withheld'),
  naming: cypher('loading/naming'),
};

/**
 * Puts records into the graph: new ones are created, differing ones replaced, equal ones left alone. What they mention
 * by an id that was merged into another is that other one. Throws RecordFaults when a record can't stand in the graph.
 * Batches are read twice.
 */
export async function putRecords(
  { transaction, redirects, erased, revise }: Writing,
  batches: RecordBatches,
  { given = new Map(), withValues = false, onStage = () => {} }: PutOptions = {},
): Promise<LoadReport> {
  const report: LoadReport = { created: [], changed: [], unchanged: [], leftOut: [] };
  const touched = new Set<string>();
  /** Contacts that become public, or no longer are. */
  const turned = new Set<string>();

  onStage('nodes');
  for await (const batch of batches()) {
    const [placed, leftOut] = withoutErased(batch, redirects, erased);
    report.leftOut.push(...leftOut);
    const stored = await storedFor(transaction, placed, given, redirects);
    const toWrite = placed.filter(({ record }) => {
      const before = stored.get(record.id);
      const old = before && (JSON.parse(before.body) as Record<string, unknown>);
      const now = canonical(record);
      const fields = old && changedFields(old, now);
      // What an earlier version kept has no revision yet.
      const isUnchanged = fields?.length === 0 && before?.seq !== null;
      if (!fields) report.created.push(record.id);
      else if (isUnchanged) report.unchanged.push(record.id);
      else report.changed.push({ id: record.id, fields, ...(withValues && { before: only(fields, old), after: only(fields, now) }) });
      return !isUnchanged;
    });
    if (toWrite.length === 0) continue;
    const first = await revise(
      toWrite.map(({ record }) => {
        const before = stored.get(record.id)?.body;
        return { operation: before ? 'UPDATE' : 'CREATE', kind: record.type, id: record.id, before, after: bodyOf(record) };
      }),
    );
    await writeNodes(transaction, toWrite, first);
    for (const { record } of toWrite) {
      touched.add(record.id);
      const before = stored.get(record.id);
      if (record.type === 'Contact' && before && isPublic(JSON.parse(before.body) as KnowledgeRecord) !== isPublic(record)) {
        turned.add(record.id);
      }
    }
  }
  if (touched.size === 0) return report;

  onStage('facts');
  for await (const batch of batches()) {
    const [placed] = withoutErased(batch, redirects, erased);
    const toWrite = placed.filter(({ record }) => touched.has(record.id)).map(({ record }) => record);
    if (toWrite.length > 0) await writeFacts(transaction, toWrite);
  }
  if (turned.size > 0) await writeFacts(transaction, await recordsNaming(transaction, turned, touched));

  onStage('finishing');
  const { records: circles } = await transaction.run(statements.cycles, { ids: [...touched] });
  const circle = circles[0]?.get('cycle') as string[] | undefined;
  if (circle) throw new RecordFaults([await cycleFault(circle, batches)]);
  return report;
}

/** Some records as batches: one. */
export function oneBatch(records: readonly PlacedRecord[]): RecordBatches {
  return async function* () {
    yield records;
  };
}

/** The record as it is kept: JSON without what is absent. */
function bodyOf(record: KnowledgeRecord): string {
  return JSON.stringify(canonical(record));
}

/** The records with present ids for what they mention, and without people who were erased; with the ids of those. */
function withoutErased(
  batch: readonly PlacedRecord[],
  redirects: ReadonlyMap<string, string>,
  erased: ErasedPeople,
): [PlacedRecord[], string[]] {
  const gone = batch.flatMap(({ record }) => (record.type === 'Contact' && erased.has(record) ? [record.id] : []));
  if (redirects.size === 0 && !erased.any) return [[...batch], gone];
  const isGone = new Set(gone);
  const rename = (id: string) => (isGone.has(id) || erased.hasId(id) ? undefined : (redirects.get(id) ?? id));
  const kept = batch.filter(({ record }) => !isGone.has(record.id));
  return [kept.map((placed) => ({ ...placed, record: withReferences(placed.record, rename) })), gone];
}

/** What the graph holds of the records and of what they mention. Throws RecordFaults when they can't stand beside it. */
async function storedFor(
  transaction: ManagedTransaction,
  placed: readonly PlacedRecord[],
  given: KnownIds,
  redirects: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Stored>> {
  const mentioned = new Set(placed.flatMap(({ record }) => [record.id, ...referencesOf(record).map(({ id }) => id)]));
  const own = new Map([...mentioned].flatMap((id) => (given.has(id) ? [[id, given.get(id) as Kind]] : [])));
  const ids = [...placed.map(({ record }) => record.id), ...[...mentioned].filter((id) => !own.has(id))];
  const stored = await recordsWithIds(transaction, ids);
  const faults = checkReferences(placed, new Map([...own, ...kindsOf(stored.values())]));
  if (faults.length > 0) {
    // Once more, with every id that may have been meant.
    const { records } = await transaction.run(statements.known);
    const known = kindsOf(records.map((record) => record.toObject() as Stored));
    throw new RecordFaults(checkReferences(placed, new Map([...given, ...known])));
  }
  const merged = placed.filter(({ record }) => redirects.has(record.id));
  if (merged.length > 0) {
    throw new RecordFaults(
      merged.map(({ record, place }) => ({
        ...place(['id']),
        code: 'MERGED',
        values: { id: record.id, into: redirects.get(record.id) as string },
      })),
    );
  }
  return stored;
}

/** Writes the nodes of new and changed records, and the records themselves with the numbers of their revisions. */
async function writeNodes(transaction: ManagedTransaction, placed: readonly PlacedRecord[], firstSeq: number): Promise<void> {
  const records = placed.map(({ record }) => record);
  const nodes: NodeRow[] = records.map((record) => {
    const { node } = projectRecord(record);
    const shown = publishedRecord(record);
    return { ...node, properties: { ...node.properties, ...(shown && searchProperties(shown)) } };
  });
  await transaction.run(statements.nodes, { rows: nodes });
  await transaction.run(statements.records, {
    rows: records.map((record, index) => ({ id: record.id, kind: record.type, body: bodyOf(record), seq: neo4j.int(firstSeq + index) })),
  });
}

/** Replaces what new and changed records state, once all nodes are there. */
async function writeFacts(transaction: ManagedTransaction, records: readonly KnowledgeRecord[]): Promise<void> {
  const withheld = await withheldIn(transaction, records);
  const projections = records.map((record) => projectRecord(record, withheld));
  for (const kind of new Set(records.map(({ type }) => type))) {
    const ids = records.filter(({ type }) => type === kind).map(({ id }) => id);
    await transaction.run(statements.removeFacts, { ids, ...ownedRelationships(kind) });
  }
  await transaction.run(statements.parts, { rows: projections.flatMap(({ parts }) => parts) });
  await transaction.run(statements.relationships, { rows: projections.flatMap(({ relationships }) => relationships) });
}

/** Ids of the contacts that the records name and that are not public. */
async function withheldIn(transaction: ManagedTransaction, records: readonly KnowledgeRecord[]): Promise<ReadonlySet<string>> {
  const named = records.flatMap((record) => referencesOf(record).flatMap(({ id, to }) => (to === 'Contact' ? [id] : [])));
  if (named.length === 0) return new Set();
  const { records: rows } = await transaction.run(statements.withheld, { ids: named });
  return new Set(rows.map((row) => row.get('id') as string));
}

/** Records that name one of the contacts, but for those that are written anyway: what they show depends on the contact. */
async function recordsNaming(
  transaction: ManagedTransaction,
  contacts: ReadonlySet<string>,
  written: ReadonlySet<string>,
): Promise<KnowledgeRecord[]> {
  const { records } = await transaction.run(statements.naming, { ids: [...contacts] });
  return records.map((row) => JSON.parse(row.get('body') as string) as KnowledgeRecord).filter(({ id }) => !written.has(id));
}

function isPublic(record: KnowledgeRecord): boolean {
  return publishedRecord(record) !== undefined;
}

/** A circle that arises with what the graph holds already, placed at a record that closes it. */
async function cycleFault(cycle: readonly string[], batches: RecordBatches): Promise<Fault> {
  let closing: PlacedRecord | undefined;
  for await (const placed of batches()) closing ??= placed.find(({ record }) => cycle.includes(record.id));
  const field = hierarchies[closing?.record.type as keyof typeof hierarchies];
  return { ...closing?.place([field]), code: 'CIRCLE_IN_GRAPH', values: { field, ids: cycle } };
}

/** The record without what is absent. */
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
