import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { formatLines, parseLines } from '../kinds/citation.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { RecordFaults } from '../model/fault.ts';
import { listsOf } from '../model/lists.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { withReferences } from '../model/references.ts';
import { type KeptRevision, revisionsAfter } from '../store/history.ts';
import { oneBatch, putRecords } from '../store/put.ts';
import type { Stored } from '../store/stored.ts';
import { type Writing, writeRecords } from '../store/writing.ts';
import { mergedPublication } from './merged-publication.ts';
import { recordsMentioning, takeOut } from './remove.ts';
import { standingRecord } from './stand.ts';

const redirect = cypher('loading/redirect');

type Entry = { id?: string; role?: string; kind?: string; source?: string; lines?: string };

export interface MergeOptions {
  /** Revisions of the two that were looked at; whoever gives them is refused when somebody changed one since. */
  fromRevision?: number | undefined;
  intoRevision?: number | undefined;
  /** Finds out what would be written, and leaves the graph as it is. */
  dryRun?: boolean | undefined;
}

/** The record that stayed, and every change that made it so, in the order of their numbers. */
export interface Merged {
  record: Stored;
  revisions: KeptRevision[];
}

/**
 * Makes one record of two that stand for the same: `into` keeps what it says, takes over what only `from` says, and is
 * mentioned wherever `from` was. The old id leads to it from now on. A dry run answers what it has written before that
 * is undone. Throws RecordFaults, OutdatedRevision.
 */
export async function mergeRecords(
  database: Database,
  who: string,
  from: string,
  into: string,
  { fromRevision, intoRevision, dryRun = false }: MergeOptions = {},
): Promise<Merged> {
  const merge = async (writing: Writing): Promise<Merged> => {
    const { transaction, before } = writing;
    if (from === into) throw new RecordFaults([{ code: 'MERGED_INTO_ITSELF', values: {} }]);
    const old = await standingRecord(transaction, from, fromRevision);
    const kept = await standingRecord(transaction, into, intoRevision);
    if (old.kind !== kept.kind) {
      throw new RecordFaults([{ code: 'MERGED_UNLIKE', values: { from, fromKind: old.kind, into, intoKind: kept.kind } }]);
    }
    const rename = (id: string) => (id === from ? into : id);
    const mentioning = (await recordsMentioning(transaction, from)).filter(({ id }) => id !== into);
    const merged = united(recordOf(kept), recordOf(old));
    const records = [merged, ...mentioning.map(recordOf)].map((record) => withoutRepeats(withReferences(record, rename)));
    await putRecords(writing, oneBatch(records.map(unplaced)));
    await takeOut(writing, old, { operation: 'MERGE', mergedInto: into });
    await transaction.run(redirect, { id: from, to: into });
    return { record: await standingRecord(transaction, into), revisions: await revisionsAfter(transaction, before) };
  };
  return writeRecords(database, who, merge, { dryRun });
}

function recordOf({ body }: Stored): KnowledgeRecord {
  return JSON.parse(body) as KnowledgeRecord;
}

function unplaced(record: KnowledgeRecord): PlacedRecord {
  return { record, place: () => ({}) };
}

/** The one record with what only the other says; of lists, the entries of both. */
function united<R extends KnowledgeRecord>(kept: R, old: KnowledgeRecord): R {
  const fields = { ...(kept as unknown as Record<string, unknown>) };
  // Lines without a source of their own are of the record's: where the two differ, the old one's are spelled out.
  const other = (kept.source === old.source ? old : withOwnSource(old)) as unknown as Record<string, unknown>;
  for (const [field, value] of Object.entries(other)) {
    const own = fields[field];
    if (own === undefined && field !== 'source') fields[field] = value;
    else if (Array.isArray(own) && Array.isArray(value)) {
      const texts = new Set(own.map((entry) => JSON.stringify(entry)));
      fields[field] = [...own, ...value.filter((entry) => !texts.has(JSON.stringify(entry)))];
    }
  }
  // A field that was kept is cited as it was; one that came along brings its lines.
  const brought = Object.entries((other['cites'] as object | undefined) ?? {}).filter(([field]) => !Object.hasOwn(kept, field));
  if (brought.length > 0) fields['cites'] = { ...kept.cites, ...Object.fromEntries(brought) };
  if (fields['cites']) {
    fields['cites'] = Object.fromEntries(Object.entries(fields['cites']).filter(([field]) => Object.hasOwn(fields, field)));
  }
  return (kept.type === 'Contact' && old.type === 'Contact' ? { ...fields, ...mergedPublication(kept, old) } : fields) as R;
}

function withOwnSource(record: KnowledgeRecord): KnowledgeRecord {
  const { source } = record;
  if (!source) return record;
  const fields: Record<string, unknown> = { ...record };
  for (const field of listsOf(record.type).keys()) {
    const entries = fields[field] as Entry[] | undefined;
    if (entries) fields[field] = entries.map((entry) => (entry.lines && !entry.source ? { ...entry, source } : entry));
  }
  if (record.cites) {
    const spelled = Object.entries(record.cites).map(([field, citation]) => [
      field,
      [citation].flat().map((one) => (typeof one === 'string' ? { source, lines: one } : one)),
    ]);
    fields['cites'] = Object.fromEntries(spelled);
  }
  return fields as unknown as KnowledgeRecord;
}

/** One entry for each other record and role, with the lines of all; none of the record itself. */
function withoutRepeats<R extends KnowledgeRecord>(record: R): R {
  const fields: Record<string, unknown> = { ...record };
  for (const [field, { fact }] of listsOf(record.type)) {
    const entries = fields[field] as Entry[] | undefined;
    if (!fact || !entries) continue;
    const kept = new Map<string, Entry>();
    for (const entry of entries) {
      if (entry.id === record.id) continue;
      const key = [entry.id, entry.role, entry.kind].join(' ');
      const twin = kept.get(key);
      kept.set(key, twin ? withLinesOf(twin, entry) : entry);
    }
    fields[field] = [...kept.values()];
  }
  return fields as R;
}

function withLinesOf(entry: Entry, twin: Entry): Entry {
  if (!twin.lines) return entry;
  if (!entry.lines) return { ...entry, lines: twin.lines, ...(twin.source && { source: twin.source }) };
  return entry.source === twin.source ? { ...entry, lines: formatLines([...parseLines(entry.lines), ...parseLines(twin.lines)]) } : entry;
}
