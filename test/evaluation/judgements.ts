import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { KnowledgeRecord } from '../../src/records/kinds/record.ts';
import type { Kind } from '../../src/shared/kinds.ts';
import { weightedKappa } from './metrics.ts';

/** Kinds as a search names them. */
const searchKinds = {
  INITIATIVE: 'Initiative',
  LESSON: 'Lesson',
  THEME: 'Theme',
  FACTOR: 'Factor',
  CONTACT: 'Contact',
  ORGANISATION: 'Organisation',
  RESOURCE: 'Resource',
  PROFESSION: 'Profession',
  PATHWAY: 'Pathway',
} as const satisfies Record<string, Kind>;
type SearchKind = keyof typeof searchKinds;

const id = z.string().min(1);
/** One part is for tuning, one for reporting, and one is looked at when all is done. */
export const parts = ['develop', 'held', 'locked'] as const;
export type Part = (typeof parts)[number];

const part = z.enum(parts);
const reason = z.string().min(1);
/** The grade of each of two judges, always in the same order. */
const gradesOfJudges = z.tuple([z.int().min(0).max(3), z.int().min(0).max(3)]);
/** Grades by id: that of one judge, or of two. */
const grades = z.record(id, z.union([z.int().min(1).max(3), gradesOfJudges]));

const related = z.strictObject({
  parts: z.strictObject({ develop: z.array(id), held: z.array(id), locked: z.array(id) }),
  pairs: z.array(
    z
      .strictObject({ a: id, b: id, grades: gradesOfJudges, excluded: z.literal(true).optional(), reason: reason.optional() })
      .transform((pair) => ({ ...pair, grade: mean(pair.grades) })),
  ),
});

/** What counts of what one judge or two gave. */
export function mean(grades: number | readonly [number, number]): number {
  return typeof grades === 'number' ? grades : (grades[0] + grades[1]) / 2;
}

const contacts = z.strictObject({
  phrasings: z.array(
    z.strictObject({
      theme: z.string(),
      sort: z.string(),
      themes: z.array(id),
      contacts: grades,
      organisations: grades,
      reason: reason.optional(),
      part,
    }),
  ),
});

const search = z.strictObject({
  queries: z.array(
    z.strictObject({
      text: z.string(),
      sort: z.string(),
      kinds: z.array(z.enum(Object.keys(searchKinds) as [SearchKind, ...SearchKind[]])).optional(),
      relevant: grades,
      reason: reason.optional(),
      part,
    }),
  ),
});

/** What people said should be answered, a file for each task. */
export interface Judgements {
  related: z.output<typeof related>;
  contacts: z.output<typeof contacts>;
  search: z.output<typeof search>;
}

/** How far the two judges agree beyond chance (weighted kappa), over what either of them gave a grade; of `related`, over all pairs that count. */
export function agreements({ related, contacts, search }: Judgements): Record<'related' | 'contacts' | 'organisations' | 'search', number> {
  const byBoth = (each: readonly Record<string, number | [number, number]>[]) =>
    kappaOf(each.flatMap((grades) => Object.values(grades).filter((one) => typeof one !== 'number')));
  return {
    related: kappaOf(related.pairs.filter(({ excluded }) => !excluded).map(({ grades }) => grades)),
    contacts: byBoth(contacts.phrasings.map((one) => one.contacts)),
    organisations: byBoth(contacts.phrasings.map((one) => one.organisations)),
    search: byBoth(search.queries.map(({ relevant }) => relevant)),
  };
}

const kappaOf = (grades: readonly (readonly [number, number])[]): number =>
  weightedKappa(
    grades.map(([one]) => one),
    grades.map(([, other]) => other),
  );

/** Reads the judgements and holds their ids against the records. Throws an error that lists everything wrong. */
export async function readJudgements(records: readonly KnowledgeRecord[]): Promise<Judgements> {
  const judgements = {
    related: await readFileOf('related.yaml', related),
    contacts: await readFileOf('contacts.yaml', contacts),
    search: await readFileOf('search.yaml', search),
  };
  const faults = faultsOf(judgements, new Map(records.map((record) => [record.id, record.type])));
  if (faults.length > 0) throw new Error(`The judgements do not fit the seeds:\n${faults.join('\n')}`);
  return judgements;
}

async function readFileOf<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.output<Schema>> {
  const read = schema.safeParse(parse(await readFile(new URL(`../judgements/${name}`, import.meta.url), 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${name} is no file of judgements:\n${z.prettifyError(read.error)}`);
}

/** Ids that no record of a fitting kind has, and what is judged twice or not at all. */
function faultsOf({ related, contacts, search }: Judgements, kinds: ReadonlyMap<string, Kind>): string[] {
  const faults: string[] = [];
  const check = (where: string, ids: Iterable<string>, allowed: readonly Kind[]) => {
    for (const one of ids) {
      const kind = kinds.get(one);
      if (!kind || !allowed.includes(kind)) faults.push(`${where}: '${one}' is ${kind ? `of kind ${kind}` : 'no id'}.`);
    }
  };
  const once = (what: string, names: readonly string[]) => {
    for (const name of new Set(names.filter((name, index) => names.indexOf(name) < index)))
      faults.push(`${what} '${name}' is there twice.`);
  };

  const inParts = parts.flatMap((one) => related.parts[one]);
  check('related.yaml, parts', inParts, ['Initiative']);
  once('related.yaml: initiative', inParts);
  for (const { a, b } of related.pairs) {
    check('related.yaml, pairs', [a, b], ['Initiative']);
    for (const one of [a, b]) if (!inParts.includes(one)) faults.push(`related.yaml: '${one}' is in no part.`);
  }
  const pairs = related.pairs.map(({ a, b }) => [a, b].sort().join(' '));
  once('related.yaml: pair', pairs);

  for (const { theme, themes, contacts: people, organisations } of contacts.phrasings) {
    check(`contacts.yaml, '${theme}'`, themes, ['Theme']);
    check(`contacts.yaml, '${theme}'`, Object.keys(people), ['Contact']);
    check(`contacts.yaml, '${theme}'`, Object.keys(organisations), ['Organisation']);
  }
  const phrasings = contacts.phrasings.map(({ theme }) => theme);
  once('contacts.yaml: phrasing', phrasings);

  for (const { text, kinds: asked, relevant } of search.queries) {
    const allowed = (asked ?? (Object.keys(searchKinds) as SearchKind[])).map((kind) => searchKinds[kind]);
    check(`search.yaml, '${text}'`, Object.keys(relevant), allowed);
  }
  const queries = search.queries.map(({ text, kinds: asked = [] }) => [text, ...asked].join(' '));
  once('search.yaml: query', queries);
  return faults;
}
