import { type Database, inspect } from '../database/database.ts';
import { ChoiceNeeded, eraseContact } from '../people/erase.ts';
import { storedRecords } from '../records/store/all-records.ts';
import { erasedPeople } from '../records/store/tombstones.ts';

/** Erases those again whom a backup brought back, since they were erased after it was made; answers how many. */
export async function eraseAgain(database: Database): Promise<number> {
  const erased = await inspect(database, erasedPeople);
  if (!erased.any) return 0;
  const ids: string[] = [];
  for await (const page of storedRecords(database)) {
    ids.push(...page.flatMap((record) => (record.type === 'Contact' && erased.has(record) ? [record.id] : [])));
  }
  for (const id of ids) await eraseOnce(database, id);
  return ids.length;
}

/** Of somebody whose name may stand for anything only what is sure to be theirs: nobody is there to look at the rest. */
async function eraseOnce(database: Database, id: string): Promise<void> {
  try {
    await eraseContact(database, 'restore', id);
  } catch (error) {
    if (!(error instanceof ChoiceNeeded)) throw error;
    const places = error.places.filter(({ choice }) => choice === 'SURE').map(({ placeId }) => placeId);
    await eraseContact(database, 'restore', id, { places });
  }
}
