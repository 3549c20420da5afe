import { contactDossier } from '../records/contacts/dossier.ts';
import { operator } from './operator.ts';
import { withDatabase } from './with-database.ts';

/** Prints everything that is kept of a contact, as JSON. Throws RecordFaults. */
export async function exportContact(id: string): Promise<void> {
  const dossier = await withDatabase((database) => contactDossier(database, operator(), id));
  console.log(JSON.stringify(dossier, null, 2));
}
