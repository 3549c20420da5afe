import type {
  MergeRecordsPayloadRevisionsArgs,
  MutationEraseContactArgs,
  MutationMergeRecordsArgs,
  MutationRemoveRecordArgs,
  MutationRevertArgs,
  MutationSaveRecordArgs,
  QueryHistoryArgs,
  QueryRecordArgs,
  QueryRecordsArgs,
} from '../../generated/schema.ts';
import { eraseContact } from '../../people/erase.ts';
import { mergeRecords } from '../../records/curate/merge.ts';
import { removeRecord } from '../../records/curate/remove.ts';
import { revertRecord } from '../../records/curate/revert.ts';
import { saveRecords } from '../../records/curate/save.ts';
import { examine } from '../../records/doctor/examine.ts';
import { readRecord } from '../../records/model/read-record.ts';
import { allRecords } from '../../records/store/all-records.ts';
import { historyOf } from '../../records/store/history.ts';
import { presentRecord, recordPage } from '../../records/store/stored.ts';
import { erasing } from './erasing.ts';
import type { Operations } from './root-fields.ts';
import { storedRecord } from './stored-record.ts';
import { answering } from './user-errors.ts';

/** What curators do with records over GraphQL. */
export const recordOperations: Operations = {
  Query: {
    record: async (_, { id }: QueryRecordArgs, { database }) => storedRecord(await presentRecord(database, String(id))),
    records: async (_, { kind, ids, text, first, offset }: QueryRecordsArgs, { database }) => {
      const filter = { kind: kind ?? undefined, ids: ids?.length ? ids.map(String) : undefined, text };
      const { total, records } = await recordPage(database, filter, first ?? 20, offset ?? 0);
      return { total, records: records.map(storedRecord) };
    },
    history: (_, { id, first }: QueryHistoryArgs, { database }) => historyOf(database, String(id), first ?? 50),
    findings: async (_, __, { database }) => {
      const findings = examine(await allRecords(database), new Date().toISOString().slice(0, 10));
      return findings.map((finding) => ({ ...finding, about: SUBJECTS[finding.about] }));
    },
  },
  Mutation: {
    saveRecord: (_, { input: { kind, body, revision } }: MutationSaveRecordArgs, { database, viewer }) =>
      answering(async () => {
        const placed = readRecord(kind, body, ['input', 'body']);
        const [record] = await saveRecords(database, viewer.name, [{ placed, revision: revision ?? undefined }]);
        return { record: storedRecord(record) };
      }),
    mergeRecords: (_, { input: { from, into, dryRun, ...seen } }: MutationMergeRecordsArgs, { database, viewer }) =>
      answering(async () => {
        const options = {
          fromRevision: seen.fromRevision ?? undefined,
          intoRevision: seen.intoRevision ?? undefined,
          dryRun: dryRun ?? false,
        };
        const { record, revisions } = await mergeRecords(database, viewer.name, String(from), String(into), options);
        return {
          record: storedRecord(record),
          changed: revisions.length,
          revisions: ({ first }: MergeRecordsPayloadRevisionsArgs) => revisions.slice(0, first ?? 20),
        };
      }),
    removeRecord: (_, { input: { id, revision } }: MutationRemoveRecordArgs, { database, viewer }) =>
      answering(async () => {
        await removeRecord(database, viewer.name, String(id), revision);
        return { id };
      }),
    eraseContact: (_, { input: { id, places, dryRun } }: MutationEraseContactArgs, { database, viewer }) =>
      erasing(() => eraseContact(database, viewer.name, String(id), { places: places?.map(String), dryRun }), dryRun === true),
    revert: (_, { input: { id, seq, revision } }: MutationRevertArgs, { database, viewer }) =>
      answering(async () => ({
        record: storedRecord(await revertRecord(database, viewer.name, String(id), seq, revision ?? undefined)),
      })),
  },
};

const SUBJECTS = {
  duplicate: 'DUPLICATE',
  orphan: 'ORPHAN',
  'theme without a definition': 'UNDEFINED_THEME',
  'not verified': 'NOT_VERIFIED',
} as const;
