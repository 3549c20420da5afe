import { contactDossier } from '../people/dossier.ts';
import { eraseContact as eraseFromGraph } from '../people/erase.ts';
import type { Choice, Place } from '../people/place.ts';
import { operator } from './operator.ts';
import { withDatabase } from './with-database.ts';

/** Prints everything that is kept of a contact, as JSON. Throws RecordFaults. */
export async function exportContact(id: string): Promise<void> {
  const dossier = await withDatabase((database) => contactDossier(database, operator(), id));
  console.log(JSON.stringify(dossier, null, 2));
}

interface EraseOptions {
  dryRun?: boolean;
  /** Ids of places, or false for none. */
  places?: string[] | boolean;
}

/** Tells where a contact is named, or erases them for good and prints the id that is left. Throws RecordFaults. */
export async function eraseContact(id: string, { dryRun = false, places }: EraseOptions): Promise<void> {
  const chosen = places === false ? [] : Array.isArray(places) ? places : undefined;
  const erasure = await withDatabase((database) => eraseFromGraph(database, operator(), id, { dryRun, places: chosen }));
  if (dryRun) {
    for (const [choice, heading] of Object.entries(headings) as [Choice, string][]) {
      const own = erasure.places.filter((place) => place.choice === choice);
      console.log(`${heading}: ${own.length === 0 ? 'none.' : own.length}`);
      for (const place of own) console.log(`  ${describePlace(place)}`);
    }
    console.log('Nothing was changed.');
    return;
  }
  const stays = erasure.places.filter(({ choice }) => choice === 'LIKELY' || choice === 'BY_HAND').length;
  console.log(`Erased from the graph, its history and its submissions; what is left is ${erasure.erasedId}.`);
  console.log('A later load does not bring them back.');
  if (!chosen && stays > 0) console.log(`Places that may name them and were left as they are: ${stays}.`);
  console.log('Files that were exported before, and the seeds if they name the person, are yours to clean.');
  console.log("The database's own files hold what was erased until 'kruispunt compact' has written them anew.");
}

const headings: Record<Choice, string> = {
  ALWAYS: 'Mentions by the id, which always go',
  SURE: 'What is sure to be about them, and goes',
  LIKELY: 'What may be about them, and stays unless it is chosen with --places',
  BY_HAND: 'Ids that hold the name, which never change: make a new record, and merge this one into it',
};

/** `5f0c… initiative proef, summary: …begon met «Roos van Dam» (NAME, 1 time, in 2 versions)` */
function describePlace({ placeId, where, kind, id, field, trace, before, match, after, times, versions }: Place): string {
  const what = where === 'RECORD' ? `${kind?.toLowerCase()} ${id}` : `${where.toLowerCase()} ${id}`;
  const text = trace === 'MENTION' ? '' : `: ${before}«${match}»${after}`.replace(/\s+/g, ' ');
  const often = [
    times === 1 ? '1 time' : `${times} times`,
    ...(versions > 0 ? [`in ${versions} ${versions === 1 ? 'version' : 'versions'}`] : []),
  ];
  return `${placeId} ${what}, ${field}${text} (${[trace, ...often].join(', ')})`;
}
