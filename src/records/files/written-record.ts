import { type KnowledgeRecord, schemas } from '../kinds/record.ts';
import { type Entry, entriesIn, fieldsOf, listsOf } from '../model/lists.ts';

const FRAME = ['id', 'source', 'cites'];

/**
 * A record as people write it: without its kind, in the order of its schema with the lists of facts last, and
 * an entry that is an id only as that id.
 */
export function writtenRecord(record: KnowledgeRecord): Record<string, unknown> {
  const lists = listsOf(record.type);
  const fields = Object.keys(schemas[record.type].shape).filter((field) => !lists.has(field) && !FRAME.includes(field));
  const values = fieldsOf(record);
  const written: Record<string, unknown> = {};
  for (const field of ['id', 'source', ...fields, 'cites', ...lists.keys()]) {
    const value = values[field];
    if (value !== undefined) written[field] = lists.has(field) ? entriesIn(value).map(bare) : value;
  }
  return written;
}

function bare(entry: Entry): unknown {
  return Object.keys(entry).length === 1 && entry.id ? entry.id : entry;
}
