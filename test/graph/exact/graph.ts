import fc from 'fast-check';
import type { KnowledgeRecord } from '../../../src/records/kinds/record.ts';
import type { PlacedRecord } from '../../../src/records/model/placed-record.ts';

/** A small graph as plain data: what the exact answers are computed from. Ids are a letter and a number. */
export interface SmallGraph {
  initiatives: {
    id: string;
    title: string;
    enablers: string[];
    barriers: string[];
    /** Barriers that something was done about. */
    remedied: string[];
    themes: string[];
    /** Themes among these that it is about; it touches on the others. */
    about: string[];
    professions: string[];
    regions: string[];
    /** The first of them leads. */
    organisations: string[];
    funders: string[];
    contacts: { id: string; role: Role }[];
    partOf: string[];
    lessons: string[];
    startYear: number | undefined;
  }[];
  /** Theme directly above, by theme. */
  broader: Record<string, string[]>;
  contacts: { id: string; reachable: boolean; worksAt: string | undefined }[];
  /** Organisations that publish how to reach them. */
  desks: string[];
  /** Factors that a lesson addresses, by lesson. */
  lessons: Record<string, string[]>;
}

const ROLES = ['CONTACT', 'LEADER', 'RESEARCHER', 'SPEAKER', 'QUOTED'] as const;
export type Role = (typeof ROLES)[number];

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
const FACTORS = ids('f', 4);
const THEMES = ids('t', 5);
const PROFESSIONS = ids('p', 2);
const REGIONS = ids('r', 2);
const ORGANISATIONS = ids('o', 2);
const CONTACTS = ids('c', 4);
const LESSONS = ids('l', 3);

const NOTHING_SHARED = { enablers: [], barriers: [], remedied: [], themes: [], about: [], professions: [], regions: [], organisations: [] };

const some = (from: string[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...from), { maxLength });

/** Small graphs with few things to share, so that ties, hubs (a factor that all have) and initiatives with nothing are common. */
export const smallGraph: fc.Arbitrary<SmallGraph> = fc
  .record({
    count: fc.integer({ min: 0, max: 7 }),
    hub: fc.boolean(),
    broader: fc.array(fc.nat({ max: 8 }), { minLength: THEMES.length, maxLength: THEMES.length }),
    contacts: fc.array(fc.record({ reachable: fc.boolean(), worksAt: fc.constantFrom(undefined, ...ORGANISATIONS) }), {
      minLength: CONTACTS.length,
      maxLength: CONTACTS.length,
    }),
    desks: some(ORGANISATIONS, 1),
    lessons: fc.array(some(FACTORS, 2), { minLength: LESSONS.length, maxLength: LESSONS.length }),
  })
  .chain(({ count, hub, broader, contacts, desks, lessons }) =>
    fc
      .array(
        fc.record({
          enablers: some(FACTORS),
          barriers: some(FACTORS),
          remedied: some(FACTORS),
          themes: some(THEMES),
          subjects: some(THEMES),
          professions: some(PROFESSIONS, 2),
          regions: some(REGIONS, 1),
          organisations: some(ORGANISATIONS, 2),
          funders: some(ORGANISATIONS, 1),
          contacts: fc.uniqueArray(fc.record({ id: fc.constantFrom(...CONTACTS), role: fc.constantFrom(...ROLES) }), {
            maxLength: 3,
            selector: ({ id, role }) => `${id} ${role}`,
          }),
          subject: fc.constantFrom('', ...THEMES.slice(0, 3)),
          parent: fc.nat({ max: 20 }),
          lessons: some(LESSONS, 2),
          startYear: fc.constantFrom(undefined, 2018, 2023),
          bare: fc.nat({ max: 6 }),
        }),
        { minLength: count, maxLength: count },
      )
      .map((initiatives) => ({
        initiatives: initiatives.map(({ parent, subject, subjects, bare, ...initiative }, index) => {
          const enablers = hub ? [...new Set([...initiative.enablers, 'f0'])] : initiative.enablers;
          const barriers = initiative.barriers.filter((id) => !enablers.includes(id));
          return {
            id: `i${index}`,
            title: subject ? `i${index}: thema ${subject}!` : `i${index}`,
            ...initiative,
            about: initiative.themes.filter((theme) => subjects.includes(theme)),
            enablers,
            barriers,
            remedied: initiative.remedied.filter((id) => barriers.includes(id)),
            ...(bare === 0 && NOTHING_SHARED),
            partOf: parent < index ? [`i${parent}`] : [],
          };
        }),
        broader: Object.fromEntries(THEMES.map((theme, index) => [theme, (broader[index] ?? 9) < index ? [`t${broader[index]}`] : []])),
        contacts: CONTACTS.map((id, index) => ({ id, reachable: false, worksAt: undefined, ...contacts[index] })),
        desks,
        lessons: Object.fromEntries(LESSONS.map((id, index) => [id, lessons[index] ?? []])),
      })),
  );

/** The records of a small graph. */
export function recordsOf(graph: SmallGraph): PlacedRecord[] {
  const refs = (list: readonly string[]) => list.map((id) => ({ id }));
  const noted = (list: readonly string[]) => list.map((id) => ({ id, note: `Hier: ${id}.`, assertion: 'DERIVED' as const }));
  const each = (ids: (initiative: SmallGraph['initiatives'][number]) => string[]) => [...new Set(graph.initiatives.flatMap(ids))];
  const factors = [...each(({ enablers, barriers }) => [...enablers, ...barriers]), ...Object.values(graph.lessons).flat()];
  const participants = each(({ organisations, funders }) => [...organisations, ...funders]);
  const records: KnowledgeRecord[] = [
    ...[...new Set(factors)].map((id) => ({ type: 'Factor' as const, id, label: id, labelEn: id, construct: 'II.D' })),
    ...Object.keys(graph.broader).map((id) => ({
      type: 'Theme' as const,
      id,
      label: `thema ${id}`,
      labelEn: `theme ${id}`,
      broader: refs(graph.broader[id] ?? []),
    })),
    ...each(({ professions }) => professions).map((id) => ({ type: 'Profession' as const, id, label: id, labelEn: id })),
    ...each(({ regions }) => regions).map((id) => ({ type: 'Region' as const, id, name: id })),
    ...participants.map((id) => ({
      type: 'Organisation' as const,
      id,
      name: id,
      ...(graph.desks.includes(id) && { contactPage: `https://voorbeeld.nl/${id}` }),
    })),
    ...graph.contacts.map(({ id, reachable, worksAt }) => ({
      type: 'Contact' as const,
      id,
      name: id,
      kind: 'INDIVIDUAL' as const,
      ...(reachable && { email: `${id}@voorbeeld.nl` }),
      legalBasis: 'LEGITIMATE_INTERESTS' as const,
      purpose: 'Bereikbaar zijn',
      publish: ['NAME' as const, 'EMAIL' as const, 'EMPLOYMENT' as const],
      organisations: worksAt && participants.includes(worksAt) ? [{ id: worksAt, assertion: 'STATED' as const }] : [],
    })),
    ...Object.entries(graph.lessons).map(([id, factors]) => ({ type: 'Lesson' as const, id, statement: id, factors: refs(factors) })),
    ...graph.initiatives.map((initiative) => ({
      type: 'Initiative' as const,
      id: initiative.id,
      title: initiative.title,
      kind: 'PROJECT' as const,
      partOf: refs(initiative.partOf),
      organisations: initiative.organisations.map((id, index) => ({ id, role: index === 0 ? ('LEAD' as const) : ('PARTNER' as const) })),
      funders: initiative.funders.map((id) => ({ id })),
      contacts: initiative.contacts,
      themes: initiative.themes.map((id) => ({ id, ...(initiative.about.includes(id) && { role: 'SUBJECT' as const }) })),
      ...(initiative.startYear !== undefined && { startYear: initiative.startYear }),
      enablers: noted(initiative.enablers),
      barriers: noted(initiative.barriers).map((barrier) => ({
        ...barrier,
        ...(initiative.remedied.includes(barrier.id) && { remedy: `Daaraan gedaan: ${barrier.id}.` }),
      })),
      lessons: initiative.lessons.map((id) => ({ id, assertion: 'DERIVED' as const })),
      professions: initiative.professions.map((id) => ({ id, role: 'TEAM' as const })),
      regions: refs(initiative.regions),
    })),
  ];
  return records.map((record) => ({ record, place: () => ({ file: 'generated' }) }));
}
