import { mapOf, number, text } from '../database/column.ts';
import { statement } from '../database/rows.ts';
import { revisionColumns } from '../records/store/history.ts';
import { submission } from '../submissions/store.ts';

/** All that is kept in which somebody may be named, each a page at a time, in the order of their keys. */
export const kept = {
  records: statement('erasure/records', { key: text, body: text }),
  revisions: statement('erasure/revisions', { key: number, revision: mapOf(revisionColumns) }),
  submissions: statement('erasure/submissions', { key: text, submission }),
};
