import { contactDossier } from '../records/people/dossier.ts';
import { eraseContact as eraseFromGraph } from '../records/people/erase.ts';
import { operator } from './operator.ts';
import { withDatabase } from './with-database.ts';

/** Prints everything that is kept of a contact, as JSON. Throws RecordFaults. */
export async function exportContact(id: string): Promise<void> {
  const dossier = await withDatabase((database) => contactDossier(database, operator(), id));
  console.log(JSON.stringify(dossier, null, 2));
}

/** Erases a contact for good, and prints the id that is left. Throws RecordFaults. */
export async function eraseContact(id: string): Promise<void> {
  const opaqueId = await withDatabase((database) => eraseFromGraph(database, operator(), id));
  console.log(
    `Erased from the graph, its history and its submissions; what is left is ${opaqueId}. A later load does not bring them back.`,
  );
  console.log('Files that were exported before, and the seeds if they name the person, are yours to clean.');
}
