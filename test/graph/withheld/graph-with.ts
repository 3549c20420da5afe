import { loadRecords } from '../../../src/records/store/load.ts';
import { prepareDatabase } from '../../../src/records/store/prepare-database.ts';
import { cypherRows, database, emptyGraph } from '../../setup/graph.ts';
import { published, recordsIn } from '../../setup/records.ts';
import { seeds } from '../../setup/seeds.ts';
import { neighbours, secrets } from './secrets.ts';

/** How a graph treats the contact. */
export type Treatment = 'absent' | 'withheld' | 'public';

const initiative = (id: string, facts: string) => `
  - id: ${id}
    source: bron-workshop-bmh
    title: ${id.replace('-', ' ')}
    kind: PROJECT
    cites: { title: 1 }
    organisations: [{ id: ${neighbours.organisation}, role: LEAD, lines: 2 }]
    themes: [{ id: palliatieve-zorg, lines: 3 }, { id: dementie, lines: 3 }]
    enablers: [{ id: werkdruk, note: Er was tijd., assertion: STATED, lines: 4 }]
    barriers: [{ id: digitale-ondersteuning, note: Er was geen scherm., assertion: STATED, lines: 4 }]
    ${facts}
`;

/** Public records around the contact; with the contact or as if there were none. */
function records(treatment: Treatment): string {
  const { id, name, capacity, email, phone, jobTitle, purpose } = secrets;
  const named = (role: string) => `{ id: ${id}, role: ${role}, lines: 9997 }`;
  const known = treatment !== 'absent';
  const quote = `quotes: [{ paraphrase: Het ging goed., ${known ? `contact: ${id}, capacity: ${capacity}, ` : ''}lines: 5 }]`;
  const publication = treatment === 'public' ? published : `legalBasis: CONSENT, purpose: ${purpose}, retainUntil: 2028-11-30`;
  return `
organisations: [{ id: ${neighbours.organisation}, name: Openbaar Huis }]
initiatives:${initiative(neighbours.initiative, known ? `contacts: [${named('CONTACT')}, ${named('QUOTED')}]\n    ${quote}` : quote)}
${initiative(neighbours.other, `contacts: [{ id: linda-bruggink, role: CONTACT, lines: 6 }${known ? `, ${named('LEADER')}` : ''}]`)}
${known ? `contacts: [{ id: ${id}, source: bron-workshop-bmh, name: ${name}, kind: INDIVIDUAL, capacity: ${capacity}, email: ${email}, phone: "${phone}", cites: { name: 9998, email: 9998 }, organisations: [{ id: ${neighbours.organisation}, jobTitle: ${jobTitle}, lines: 9999 }], ${publication} }]` : ''}
`;
}

/** Makes the indexes anew: scores count what an index once held. Neo4j plans all statements anew after that. */
export async function freshIndexes(): Promise<void> {
  for (const index of ['search_stemmed', 'search_folded']) await cypherRows(`DROP INDEX ${index} IF EXISTS`);
  await prepareDatabase(database);
}

/** Brings the graph to the seeds with the public records, the contact, and a submission unless all is as if there were none. */
export async function graphWith(treatment: Treatment): Promise<void> {
  await emptyGraph();
  // The contact comes last, so that the revisions of all others have the same numbers without.
  await loadRecords(database, [...seeds, ...recordsIn(records(treatment))]);
  if (treatment !== 'absent') {
    const text = JSON.stringify({ title: secrets.submission, summary: secrets.submission, contacts: [{ name: secrets.name }] });
    const properties = { id: secrets.submission, status: 'RECEIVED', received: '2026-01-01T00:00:00Z', submitted: text, exchange: '[]' };
    const more = { submitterName: secrets.name, submitterEmail: secrets.email, secretHash: secrets.submission };
    await cypherRows('CREATE (submission:Submission) SET submission = $properties', { properties: { ...properties, ...more } });
  }
  await cypherRows("MATCH (node:Revision|Change) SET node.time = '2026-01-01T00:00:00Z'");
  await cypherRows("MATCH (node:Entity) WHERE node.modified IS NOT NULL SET node.modified = '2026-01-01T00:00:00Z'");
  // Every graph has an epoch of its own, which cursors tell.
  await cypherRows("MATCH (lock:WriteLock) SET lock.epoch = '20260101'");
}
