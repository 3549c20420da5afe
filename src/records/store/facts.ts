import { int } from 'neo4j-driver';
import { text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { parseBody } from '../model/body.ts';
import { ownedRelationships, projectRecord } from '../model/project.ts';
import { referencesOf } from '../model/references.ts';

type ThemeRecord = Extract<KnowledgeRecord, { type: 'Theme' }>;

const withheld = statement('loading/withheld', { id: text });
const naming = statement('loading/naming', { body: text });

const moved = statement('loading/moved-themes', { id: text });

const statements = {
  tally: cypher('loading/tally'),
  tallyThemes: cypher('loading/tally-themes'),
  weigh: cypher('loading/weigh'),
  removeFacts: cypher('loading/remove-facts'),
  parts: cypher('loading/parts'),
  relationships: cypher('loading/relationships'),
};

/** Replaces what records state, once all nodes are there, and what is counted of it. */
export async function writeFacts(transaction: Transaction, records: readonly KnowledgeRecord[]): Promise<void> {
  if (records.length === 0) return;
  const [themes, others] = [records.filter(isTheme), records.filter((record) => !isTheme(record))];
  if (themes.length > 0) await writeThemes(transaction, themes);
  if (others.length > 0) await writeOthers(transaction, others);
}

/** Takes an initiative out of all counts, while it still has what is counted. */
export async function countOut(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(statements.tally, { ids, by: int(-1) });
}

async function writeThemes(transaction: Transaction, themes: readonly ThemeRecord[]): Promise<void> {
  const stand = themes.map(({ id, broader = [] }) => ({ id, above: broader.map((above) => above.id).sort() }));
  const ids = (await rows(transaction, moved, { rows: stand })).map(({ id }) => id);
  const count = async (by: number) => {
    if (ids.length > 0) await transaction.run(statements.tallyThemes, { ids, by: int(by) });
  };
  await count(-1);
  await replaceFacts(transaction, themes);
  await count(1);
}

async function writeOthers(transaction: Transaction, records: readonly KnowledgeRecord[]): Promise<void> {
  const ids = records.filter(({ type }) => type === 'Initiative').map(({ id }) => id);
  await countOut(transaction, ids);
  await replaceFacts(transaction, records);
  if (ids.length === 0) return;
  await transaction.run(statements.tally, { ids, by: int(1) });
  await transaction.run(statements.weigh, { ids });
}

async function replaceFacts(transaction: Transaction, records: readonly KnowledgeRecord[]): Promise<void> {
  const hidden = await withheldIn(transaction, records);
  const projections = records.map((record) => projectRecord(record, hidden));
  for (const kind of new Set(records.map(({ type }) => type))) {
    const ids = records.filter(({ type }) => type === kind).map(({ id }) => id);
    await transaction.run(statements.removeFacts, { ids, ...ownedRelationships(kind) });
  }
  await transaction.run(statements.parts, { rows: projections.flatMap(({ parts }) => parts) });
  await transaction.run(statements.relationships, { rows: projections.flatMap(({ relationships }) => relationships) });
}

function isTheme(record: KnowledgeRecord): record is ThemeRecord {
  return record.type === 'Theme';
}

/** Records that name one of the contacts: what they show depends on the contact. */
export async function recordsNaming(transaction: Transaction, contacts: ReadonlySet<string>): Promise<KnowledgeRecord[]> {
  if (contacts.size === 0) return [];
  const found = await rows(transaction, naming, { ids: [...contacts] });
  return found.map(({ body }) => parseBody(body));
}

/** Ids of the contacts that the records name and that are not public. */
async function withheldIn(transaction: Transaction, records: readonly KnowledgeRecord[]): Promise<ReadonlySet<string>> {
  const contacts = records.flatMap((record) => referencesOf(record).flatMap(({ id, to }) => (to === 'Contact' ? [id] : [])));
  if (contacts.length === 0) return new Set();
  const found = await rows(transaction, withheld, { ids: contacts });
  return new Set(found.map(({ id }) => id));
}
