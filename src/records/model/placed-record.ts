import type { KnowledgeRecord } from '../kinds/record.ts';
import type { Place } from './fault.ts';

/** The place of a value in a record as its file shows it, by the value's path. */
export type Placing = (path: readonly PropertyKey[]) => Place;

/** A record with the place it was read from, so that a later check can point at it. */
export interface PlacedRecord {
  record: KnowledgeRecord;
  /** The place of a value inside the record; the record itself without a path. */
  place(path?: readonly PropertyKey[]): Place;
}

/** Records in batches of some size, from the beginning each time it is called. Throws RecordFaults with all that is wrong in them. */
export type RecordBatches = () => AsyncIterable<readonly PlacedRecord[]>;
