import { boolean, number, oneOf, text } from '../../../database/column.ts';
import type { Database } from '../../../database/database.ts';
import { rows, statement } from '../../../database/rows.ts';
import { TypedDocumentString } from '../../../generated/server.ts';
import { fieldOf } from '../../../shared/kind-names.ts';
import { type Kind, kinds } from '../../../shared/kinds.ts';
import { fieldsOf, LINKED, type Thing } from '../../linked-data/thing.ts';
import type { Ask, Asking } from '../../pages/ask.ts';
import { OaiError, type Selection } from './asked.ts';

/** Kinds of things that are harvested: what somebody wrote down to be read. */
export const HARVESTED = ['Initiative', 'Resource', 'Lesson'] as const satisfies readonly Kind[];

export type HarvestedKind = (typeof HARVESTED)[number];

/** Records in one answer. */
const AT_ONCE = 50;

const change = { id: text, kind: oneOf(HARVESTED), seq: number, time: text, deleted: boolean };
const harvested = statement('portal/harvested', change);
const harvestedOfTheme = statement('portal/harvested-of-theme', change);
const harvestedOne = statement('portal/harvested-one', change);
const firstChange = statement('portal/first-change', { seq: number, time: text });

/** A thing, or that there was one. */
export interface Harvested {
  id: string;
  kind: HarvestedKind;
  /** Moment of its last change (ISO 8601, UTC). */
  time: string;
  /** What it is now; undefined where it is gone. */
  thing: Thing | undefined;
}

/** Where records are read, on whose behalf. */
export interface Reading {
  database: Database;
  ask: Ask;
  request: Asking;
}

/** A page of records and where to go on; undefined where that is the last. Throws OaiError where there is none. */
export async function recordsIn(reading: Reading, selection: Selection): Promise<{ records: Harvested[]; next: Selection | undefined }> {
  const { from, seq, id, before, set } = selection;
  // A change is looked for from a moment on once: then its number says where it is.
  const [first] = from !== '' && seq === 0 && id === '' ? await rows(reading.database, firstChange, { from }) : [];
  const start = first ? Math.max(0, first.seq) : seq;
  const { kinds: of, theme } = setNamed(set);
  const parameters = { ...selection, seq: start, kinds: of, first: AT_ONCE + 1 };
  const found = theme
    ? await rows(reading.database, harvestedOfTheme, { ...parameters, theme })
    : await rows(reading.database, harvested, parameters);
  if (found.length === 0) throw new OaiError('noRecordsMatch', 'Nothing changed then, or in that set.');
  const page = found.slice(0, AT_ONCE);
  const last = page.at(-1);
  const next = found.length > AT_ONCE && last ? { ...selection, seq: last.seq, id: last.id, before: before + AT_ONCE } : undefined;
  return { records: await withThings(reading, page), next };
}

/** One record; undefined where nothing of a kind that is harvested has, or had, the id. */
export async function recordOf(reading: Reading, id: string): Promise<Harvested | undefined> {
  const found = await rows(reading.database, harvestedOne, { id, kinds: [...HARVESTED] });
  return (await withThings(reading, found))[0];
}

/** Moment of the first change that there was (ISO 8601, UTC). */
export async function earliest(database: Database): Promise<string> {
  const [first] = await rows(database, firstChange, { from: '' });
  return first?.time ?? new Date(0).toISOString();
}

/** What belongs to a set. Throws OaiError for one that there is not. */
function setNamed(set: string | undefined): { kinds: readonly HarvestedKind[]; theme?: string | undefined } {
  if (set === undefined) return { kinds: HARVESTED };
  const [, sort, name = ''] = /^(kind|theme):([a-z0-9-]+)$/.exec(set) ?? [];
  if (sort === 'theme') return { kinds: HARVESTED, theme: name };
  const kind = HARVESTED.find((each) => fieldOf(each) === name);
  if (!kind) throw new OaiError('noRecordsMatch', `There is no set '${set.slice(0, 100)}': ListSets tells which there are.`);
  return { kinds: [kind] };
}

type Found = ReturnType<typeof harvested.row>;
type Things = Readonly<Record<string, readonly Thing[]>>;

/** Changes with what the things are now. */
async function withThings({ ask, request }: Reading, found: readonly Found[]): Promise<Harvested[]> {
  const things = new Map<string, Thing>();
  for (const kind of HARVESTED) {
    const ids = found.filter((each) => each.kind === kind && !each.deleted).map(({ id }) => id);
    if (ids.length === 0) continue;
    const answer: Things = await ask(request, thingsQuestion(kind), { ids });
    for (const thing of answer[kinds[kind].list] ?? []) things.set(String(thing['id']), thing);
  }
  return found.map(({ id, kind, time }) => ({ id, kind, time, thing: things.get(id) }));
}

function thingsQuestion(kind: HarvestedKind): TypedDocumentString<Things, { ids: readonly string[] }> {
  return new TypedDocumentString(
    `query ${LINKED.harvest} ($ids: [ID!]!) { ${kinds[kind].list}(where: { id: { in: $ids } }, limit: ${AT_ONCE}) { ${fieldsOf(kind)} } }`,
  );
}
