import { listOf, mapOf, text as textColumn } from '../database/column.ts';
import { type Database, inspect } from '../database/database.ts';
import { rows, statement } from '../database/rows.ts';
import type { Transaction } from '../database/transaction.ts';
import type { KnowledgeRecord } from '../records/kinds/record.ts';
import type { SubmittedInitiative } from '../records/kinds/submission-input.ts';
import { recordsWithIds } from '../records/store/stored.ts';
import { likenessOfAny } from '../search/likeness.ts';
import { prepareLookalikes } from '../search/query.ts';
import { asName } from '../search/words.ts';
import type { Kind } from '../shared/kinds.ts';
import { keysOf } from '../shared/own-keys.ts';
import { slugOf } from '../shared/slug.ts';

/** What a submission would become: new records, what has no place in them, and what it may be the same as. */
export interface Proposal {
  records: { kind: Kind; body: Record<string, unknown> }[];
  unmatched: { field: string; text: string }[];
  /** Ids of initiatives, the likeliest first. */
  resembles: string[];
}

const named = statement('submissions/named', { name: textColumn, id: textColumn, kind: textColumn });
const lookalikes = statement('lookalikes', {
  lookalike: mapOf({ item: mapOf({ properties: mapOf({ id: textColumn }) }), names: listOf(textColumn) }),
});

/** Initiatives that are looked at as the same. */
const MOST_ALIKE = 3;

/** Kind of what the texts of a field name. */
const MATCHED = {
  organisations: 'Organisation',
  contacts: 'Contact',
  themes: 'Theme',
  professions: 'Profession',
  regions: 'Region',
  helped: 'Factor',
  hindered: 'Factor',
  learned: 'Lesson',
} as const;

const matchedFields = keysOf(MATCHED);

/**
 * Reads a submission as records: what it names by an id or a name that the graph knows is that; organisations, people and
 * lessons that it does not know are new. A curator decides.
 */
export async function proposeRecords(database: Database, submitted: SubmittedInitiative): Promise<Proposal> {
  return inspect(database, async (transaction) => {
    const names = matchedFields.flatMap((field) => textsOf(submitted, field));
    const organisations = submitted.contacts.flatMap(({ organisation }) => organisation ?? []);
    const known = await rows(transaction, named, {
      labels: [...new Set(Object.values(MATCHED))],
      names: [...names, ...organisations].map(asName),
    });
    const idByName = new Map(known.map(({ kind, name, id }) => [`${kind} ${name}`, id]));
    const wanted = [submitted.title, ...names, ...organisations].map(idFrom);
    const taken = new Set(
      (
        await recordsWithIds(
          transaction,
          wanted.flatMap((id) => [id, ...numbered(id)]),
        )
      ).keys(),
    );
    return { ...propose(submitted, idByName, taken), resembles: await initiativesLike(transaction, submitted.title) };
  });
}

/** Initiatives that may be the one with this title, the likeliest first. */
async function initiativesLike(transaction: Transaction, title: string): Promise<string[]> {
  const kinds = ['Initiative'];
  const found = await rows(transaction, lookalikes, { name: title, kinds, first: 0, ...prepareLookalikes(title, kinds) });
  const alike = found.filter(({ lookalike: { names } }) => likenessOfAny(names, title, false) !== undefined);
  return alike.slice(0, MOST_ALIKE).map(({ lookalike: { item } }) => item.properties.id);
}

function textsOf(submitted: SubmittedInitiative, field: keyof typeof MATCHED): string[] {
  return field === 'contacts' ? submitted.contacts.map(({ name }) => name) : submitted[field];
}

function propose(
  submitted: SubmittedInitiative,
  known: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): Pick<Proposal, 'records' | 'unmatched'> {
  const records: Proposal['records'] = [];
  const unmatched: Proposal['unmatched'] = [];
  const own = new Map<string, string>();
  const used = new Set(taken);
  const idFor = (text: string): string => {
    const id = [idFrom(text), ...numbered(idFrom(text))].find((candidate) => !used.has(candidate)) ?? idFrom(text);
    used.add(id);
    return id;
  };
  /** Id of what a text names; none where the graph does not know it, which a curator is told. */
  const idOf = (field: keyof typeof MATCHED, text: string): string | undefined => {
    const found = known.get(`${MATCHED[field]} ${asName(text)}`);
    if (!found) unmatched.push({ field, text });
    return found;
  };
  /** Id of what a text names: a new record of it where there is none. */
  const idOfNew = (field: keyof typeof MATCHED, text: string, make: (id: string) => Record<string, unknown>): string => {
    const kind = MATCHED[field];
    const key = `${kind} ${asName(text)}`;
    const found = known.get(key) ?? own.get(key);
    if (found) return found;
    const id = idFor(text);
    own.set(key, id);
    records.push({ kind: kind, body: make(id) });
    return id;
  };
  const organisationNamed = (name: string) => idOfNew('organisations', name, (id) => ({ id, name }));
  const facts = (field: keyof typeof MATCHED, more: object = {}) =>
    textsOf(submitted, field).flatMap((text) => {
      const id = idOf(field, text);
      return id ? [{ id, ...more }] : [];
    });
  const factors = (field: 'helped' | 'hindered') =>
    submitted[field].flatMap((note) => {
      const id = idOf(field, note);
      return id ? [{ id, note, assertion: 'STATED' }] : [];
    });

  const { title, summary, kind = 'PROJECT', goals, problem, approach, collaboration, startYear, endYear, url } = submitted;
  const id = idFor(title);
  const body = {
    ...{ id, title, summary, kind, goals, problem, approach, collaboration, startYear, endYear, url },
    organisations: submitted.organisations.map((name) => ({ id: organisationNamed(name), role: 'PARTNER' })),
    contacts: submitted.contacts.map((contact) => ({
      id: idOfNew('contacts', contact.name, (contactId) => contactBody(contactId, contact, organisationNamed)),
      role: 'CONTACT',
    })),
    themes: facts('themes'),
    enablers: factors('helped'),
    barriers: factors('hindered'),
    lessons: submitted.learned.map((statement) => ({
      id: idOfNew('learned', statement, (lessonId) => ({ id: lessonId, statement })),
      assertion: 'STATED',
    })),
    professions: facts('professions', { role: 'LEARNER' }),
    regions: facts('regions'),
  } satisfies Partial<Record<keyof Extract<KnowledgeRecord, { type: 'Initiative' }>, unknown>>;
  if (submitted.source) unmatched.push({ field: 'source', text: submitted.source });
  return { records: [...records, { kind: 'Initiative', body: filled(body) }], unmatched };
}

/** A person is published only when they agreed, on that ground. */
function contactBody(
  id: string,
  { name, email, organisation, mayPublish }: SubmittedInitiative['contacts'][number],
  organisationNamed: (name: string) => string,
): Record<string, unknown> {
  return filled({
    ...{ id, name, kind: 'INDIVIDUAL', email },
    ...(mayPublish && {
      legalBasis: 'CONSENT',
      purpose: 'bereikbaar zijn voor vragen over het initiatief',
      publish: ['NAME', ...(email ? ['EMAIL'] : []), ...(organisation ? ['EMPLOYMENT'] : [])],
    }),
    organisations: organisation ? [{ id: organisationNamed(organisation) }] : [],
  });
}

/** Without what is absent or empty. */
function filled(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** An id for what is called so. */
function idFrom(name: string): string {
  return slugOf(name) || 'naamloos';
}

function numbered(id: string): string[] {
  return [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${id}-${number}`);
}
