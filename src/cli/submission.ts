import { eraseSubmission as eraseFromGraph, eraseSubmitter } from '../people/erase-submission.ts';
import { operator } from './operator.ts';
import { withDatabase } from './with-database.ts';

/** Erases a submission, or only who sent it. Throws RecordFaults. */
export async function eraseSubmission(id: string, { submitterOnly = false }: { submitterOnly?: boolean }): Promise<void> {
  const erase = submitterOnly ? eraseSubmitter : eraseFromGraph;
  const ids = await withDatabase((database) => erase(database, operator(), id));
  if (!submitterOnly) console.log(`Erased the submission ${id}; what it became stays.`);
  else if (ids.length === 0) console.log(`Who sent the submission ${id} was erased already.`);
  else console.log(`Erased who sent the submissions ${ids.join(', ')}.`);
}
