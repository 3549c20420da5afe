import type { Kind } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { someIds } from '../model/batch-ids.ts';
import { bodyOf } from '../model/body.ts';
import type { KnownIds } from '../model/check.ts';
import type { PlacedRecord, RecordBatches } from '../model/placed-record.ts';
import { publishedRecord } from '../model/published.ts';
import { addRelatedWords, noRelatedWords } from '../model/related-words.ts';
import { refuseCircles } from './circles.ts';
import { type Comparison, compare } from './compare.ts';
import { recordsNaming, writeFacts } from './facts.ts';
import { writeNodes } from './nodes.ts';
import { presentRecords } from './present-records.ts';
import { relateWords } from './relate.ts';
import { addTo, type LoadReport } from './report.ts';
import { storedBeside } from './stored-beside.ts';
import type { Writing } from './writing.ts';

/** How far a write is: each stage takes in the records once more, but the last two. A load in steps has one after the check. */
export type LoadStage = 'checking' | 'nodes' | 'facts' | 'finishing' | 'committing' | 'steps';

export interface PutOptions {
  /** Ids of all records in the batches, so that one may mention what comes after it. */
  ids?: KnownIds;
  /** Keeps what changes in the report, value by value. */
  withValues?: boolean;
  /** Told at the beginning of each stage. */
  onStage?: (stage: LoadStage) => void;
}

/**
 * Puts records into the graph: new ones are created, differing ones replaced, equal ones left alone. What they mention
 * by an id that was merged into another is that other one. Throws RecordFaults when a record can't stand in the graph.
 * Batches are read twice.
 */
export async function putRecords(
  writing: Writing,
  batches: RecordBatches,
  { ids = new Map<string, Kind>(), withValues = false, onStage = () => {} }: PutOptions = {},
): Promise<LoadReport> {
  const { transaction } = writing;
  const report: LoadReport = { created: [], changed: [], unchanged: [], leftOut: [] };
  const written = new Set<string>();
  /** Contacts that become public, or no longer are. */
  const turned = new Set<string>();
  const words = noRelatedWords();

  onStage('nodes');
  for await (const batch of batches()) {
    const { placed, leftOut, merged } = await presentRecords(batch, writing);
    report.leftOut.push(...leftOut);
    const stored = await storedBeside(transaction, placed, ids, merged, () => someIds(batches));
    const comparisons = placed.map((one) => compare(one, stored.get(one.record.id)));
    for (const comparison of comparisons) addTo(report, comparison, withValues);
    const differing = comparisons.filter(({ differs }) => differs);
    await writeDiffering(writing, differing);
    for (const { record, before } of differing) {
      written.add(record.id);
      addRelatedWords(words, before, record);
      if (before && isPublic(before) !== isPublic(record)) turned.add(record.id);
    }
  }
  if (written.size === 0) return report;

  onStage('facts');
  for await (const batch of batches()) {
    const { placed } = await presentRecords(batch, writing);
    const records = placed.map(({ record }) => record);
    await writeFacts(
      transaction,
      records.filter(({ id }) => written.has(id)),
    );
  }
  const naming = await recordsNaming(transaction, turned);
  await writeFacts(
    transaction,
    naming.filter(({ id }) => !written.has(id)),
  );

  onStage('finishing');
  await relateWords(transaction, words);
  await refuseCircles(transaction, written, batches);
  return report;
}

/** Some records as batches: one. */
export function oneBatch(records: readonly PlacedRecord[]): RecordBatches {
  return async function* () {
    yield records;
  };
}

/** Records in batches of some size. */
export function inBatches(records: readonly PlacedRecord[], size: number): RecordBatches {
  return async function* () {
    yield* chunksOf(records, size);
  };
}

/** A list in pieces of some size. */
export function* chunksOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** Keeps what becomes of records in their history, and writes their nodes. */
async function writeDiffering({ transaction, revise }: Writing, differing: readonly Comparison[]): Promise<void> {
  if (differing.length === 0) return;
  const firstSeq = await revise(
    differing.map(({ record, before }) => ({
      ...{ operation: before ? 'UPDATE' : 'CREATE', kind: record.type, id: record.id },
      ...{ before: before && bodyOf(before), after: bodyOf(record) },
    })),
  );
  await writeNodes(
    transaction,
    differing.map(({ record }, index) => ({ record, seq: firstSeq + index })),
  );
}

function isPublic(record: KnowledgeRecord): boolean {
  return publishedRecord(record) !== undefined;
}
