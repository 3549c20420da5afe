import { isDeepStrictEqual } from 'node:util';
import { type KnowledgeRecord, schemas } from '../records/kinds/record.ts';
import { asRecord } from '../records/model/body.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { fieldsOf } from '../records/model/lists.ts';
import { referencesOf, withReferences } from '../records/model/references.ts';
import { kinds } from '../shared/kinds.ts';
import type { Known } from './known.ts';
import type { Within } from './place.ts';
import type { Counted, Sieve } from './sieve.ts';

/** The record without somebody: what mentions them by id goes, and what of its wording and addresses the sieve takes; itself where that is nothing. */
export function siftRecord(record: KnowledgeRecord, { ids }: Pick<Known, 'ids'>, sieve: Sieve, counted: Counted): KnowledgeRecord {
  const within: Within = { where: 'RECORD', kind: record.type, id: record.id, title: titleOf(record) };
  const mentions = referencesOf(record).filter(({ id }) => ids.has(id));
  for (const { path } of mentions) sieve.mention(within, String(path[0]), counted);
  if (counted === 'times') sieve.named(within);
  const { type, ...fields } = mentions.length === 0 ? record : withReferences(record, (id) => (ids.has(id) ? undefined : id));
  const sifted = asRecord({ type, ...sieve.sift(within, schemas[type], fields, counted, mentions.length > 0) });
  if (isDeepStrictEqual(sifted, record)) return record;
  if (!sifted.cites) return sifted;
  // What is gone is cited nowhere.
  const cites = Object.fromEntries(Object.entries(sifted.cites).filter(([field]) => Object.hasOwn(sifted, field)));
  return { ...sifted, cites };
}

function titleOf(record: KnowledgeRecord): string {
  const title = fieldsOf(record)[kinds[record.type].name.title];
  return typeof title === 'string' ? title : record.id;
}

/** Throws RecordFaults where a record no longer fits its schema. */
export function checkFit({ type, ...fields }: KnowledgeRecord): void {
  const checked = schemas[type].safeParse(fields);
  if (checked.success) return;
  const paths = new Set(checked.error.issues.map(({ path }) => path.join('.')));
  throw new RecordFaults([{ code: 'WOULD_NOT_FIT', values: { id: fields.id, fields: [...paths] } }]);
}

/** Tells whether a record, which may be an old version, fits its schema as it is now. */
export function fits({ type, ...fields }: KnowledgeRecord): boolean {
  return schemas[type].safeParse(fields).success;
}
