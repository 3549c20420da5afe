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
/** One half is for tuning, the other for reporting. */
export const halves = ['develop', 'held'] as const;
export type Half = (typeof halves)[number];

const half = z.enum(halves);
const reason = z.string().min(1);
/** Grade by id. */
const grades = z.record(id, z.int().min(1).max(3));

/** The grade of each judge, always in the same order; an odd number, so that one of them is the middle one. */
const gradesOfJudges = z
  .array(z.int().min(0).max(3))
  .refine(({ length }) => length % 2 === 1, 'An odd number of judges is needed: the middle grade counts.');

const related = z.strictObject({
  halves: z.strictObject({ develop: z.array(id), held: z.array(id) }),
  pairs: z.array(
    z
      .strictObject({ a: id, b: id, grades: gradesOfJudges, excluded: z.literal(true).optional(), reason: reason.optional() })
      .transform((pair) => ({ ...pair, grade: middle(pair.grades) })),
  ),
});

function middle(grades: readonly number[]): number {
  return [...grades].sort((one, other) => one - other)[(grades.length - 1) / 2] ?? 0;
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
      half,
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
      half,
    }),
  ),
});

/** What people said should be answered, a file for each task. */
export interface Judgements {
  related: z.output<typeof related>;
  contacts: z.output<typeof contacts>;
  search: z.output<typeof search>;
}

/** How far each two judges of `related` agree beyond chance (weighted kappa), over the pairs that all of them judged. */
export function agreements({ pairs }: Judgements['related']): { judges: [number, number]; kappa: number }[] {
  const judges = Math.max(...pairs.map(({ grades }) => grades.length));
  const byAll = pairs.filter(({ grades }) => grades.length === judges);
  const gradesBy = (judge: number) => byAll.map(({ grades }) => grades[judge] ?? 0);
  return Array.from({ length: judges }, (_, one) => one).flatMap((one) =>
    Array.from({ length: judges - one - 1 }, (_, step) => one + step + 1).map((other) => ({
      judges: [one + 1, other + 1] satisfies [number, number],
      kappa: weightedKappa(gradesBy(one), gradesBy(other)),
    })),
  );
}

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

  const inHalves = [...related.halves.develop, ...related.halves.held];
  check('related.yaml, halves', inHalves, ['Initiative']);
  once('related.yaml: initiative', inHalves);
  for (const { a, b } of related.pairs) {
    check('related.yaml, pairs', [a, b], ['Initiative']);
    for (const one of [a, b]) if (!inHalves.includes(one)) faults.push(`related.yaml: '${one}' is in no half.`);
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
