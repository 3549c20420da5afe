import type { Kind } from '../../shared/kinds.ts';
import { nearest } from '../kinds/nearest.ts';
import { type Fault, formatPlace } from './fault.ts';
import { entriesOf, listsOf } from './lists.ts';
import type { PlacedRecord } from './placed-record.ts';
import { referencesOf } from './references.ts';

/** The fields that must form a hierarchy, by kind. */
const hierarchies: ReadonlyMap<Kind, string> = new Map([
  ['Theme', 'broader'],
  ['Initiative', 'partOf'],
  ['Profession', 'growsInto'],
]);

/** The field of a kind that must form a hierarchy, if it has one. */
export function hierarchyOf(kind: Kind): string | undefined {
  return hierarchies.get(kind);
}

/** Kind by id of records that exist already, or will. */
export interface KnownIds {
  get(id: string): Kind | undefined;
}

/**
 * All faults between records: ids that occur twice, that nothing has, that are of another kind, and cycles. Of those that are `known` an unknown
 * id may be a misspelling.
 */
export function checkReferences(records: readonly PlacedRecord[], known: ReadonlyMap<string, Kind> = new Map()): Fault[] {
  const faults: Fault[] = [];
  const ids = new Map(known);
  const seen = new Map<string, PlacedRecord>();
  for (const placed of records) {
    const { id, type } = placed.record;
    const twin = seen.get(id);
    const existing = known.get(id);
    if (twin) {
      const values = { id, kind: twin.record.type, at: formatPlace(twin.place(['id'])) };
      faults.push({ ...placed.place(['id']), code: 'ID_TWICE', values });
    } else if (existing && existing !== type) {
      faults.push({ ...placed.place(['id']), code: 'ID_OF_OTHER_KIND', values: { id, kind: existing } });
    }
    seen.set(id, placed);
    ids.set(id, type);
  }
  for (const placed of records) {
    faults.push(...checkReferencesOf(placed, ids), ...checkRepeats(placed), ...checkFactorRoles(placed));
    faults.push(...checkCitedFields(placed), ...checkCitedFacts(placed));
  }
  for (const [kind, field] of hierarchies) faults.push(...checkCycles(field, kind, seen));
  return faults;
}

function checkReferencesOf({ record, place }: PlacedRecord, ids: ReadonlyMap<string, Kind>): Fault[] {
  return referencesOf(record).flatMap(({ id, to, path }): Fault[] => {
    const kind = ids.get(id);
    if (kind === to) return [];
    if (kind) return [{ ...place(path), code: 'WRONG_KIND', values: { id, kind, wanted: to, record: record.id } }];
    const candidates = [...ids].filter(([, other]) => other === to).map(([candidate]) => candidate);
    return [{ ...place(path), code: 'UNKNOWN_ID', values: { kind: to, id, nearest: nearest(id, candidates), record: record.id } }];
  });
}

/** One relationship for each other node and role: a second entry would hide the first. */
function checkRepeats({ record, place }: PlacedRecord): Fault[] {
  const faults: Fault[] = [];
  for (const [field, { fact }] of listsOf(record.type)) {
    if (!fact) continue;
    const keys = new Set<string>();
    for (const [index, { id = '', role, kind }] of entriesOf(record, field).entries()) {
      const key = fact.once ? id : [id, role, kind].join(' ');
      if (keys.has(key)) faults.push({ ...place([field, index]), code: 'REPEATED', values: { id, record: record.id } });
      keys.add(key);
    }
  }
  return faults;
}

/** What helped in an initiative did not hinder there as well: what was done about a barrier is its remedy. */
function checkFactorRoles({ record, place }: PlacedRecord): Fault[] {
  if (record.type !== 'Initiative') return [];
  const hindered = new Set(record.barriers?.map(({ id }) => id));
  return (record.enablers ?? []).flatMap(({ id }, index): Fault[] =>
    hindered.has(id) ? [{ ...place(['enablers', index]), code: 'HELPED_AND_HINDERED', values: { id, record: record.id } }] : [],
  );
}

function checkCitedFields({ record, place }: PlacedRecord): Fault[] {
  const { cites = {}, source } = record;
  return Object.entries(cites).flatMap(([field, citation]): Fault[] => {
    if (!Object.hasOwn(record, field)) {
      const fields = Object.keys(record).filter((name) => !['type', 'id', 'source', 'cites'].includes(name));
      const values = { field, nearest: nearest(field, fields), record: record.id };
      return [{ ...place(['cites', field]), code: 'UNKNOWN_CITED_FIELD', values }];
    }
    const needsSource = [citation].flat().some((one) => typeof one === 'string');
    return needsSource && !source ? [{ ...place(['cites', field]), code: 'LINES_WITHOUT_SOURCE', values: { record: record.id } }] : [];
  });
}

/** Lines of no document would be lost. */
function checkCitedFacts({ record, place }: PlacedRecord): Fault[] {
  if (record.source) return [];
  return [...listsOf(record.type).keys()].flatMap((field) => {
    return entriesOf(record, field).flatMap(({ source, lines }, index) =>
      lines && !source ? [{ ...place([field, index, 'lines']), code: 'LINES_WITHOUT_SOURCE', values: { record: record.id } }] : [],
    );
  });
}

/** A cycle among the given records, in a field that must form a hierarchy; reported once, at its first record. */
function checkCycles(field: string, kind: Kind, records: ReadonlyMap<string, PlacedRecord>): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  const targets = (id: string) => {
    const record = records.get(id)?.record;
    return record ? entriesOf(record, field).flatMap((entry) => entry.id ?? []) : [];
  };

  for (const [start, placed] of records) {
    if (placed.record.type !== kind || done.has(start)) continue;
    const path: string[] = [];
    const trail: { id: string; rest: string[] }[] = [{ id: start, rest: targets(start) }];
    path.push(start);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const next = here.rest.pop();
      if (next === undefined) {
        done.add(here.id);
        trail.pop();
        path.pop();
      } else if (path.includes(next)) {
        const ids = [...path.slice(path.indexOf(next)), next];
        faults.push({ ...(records.get(next) ?? placed).place([field]), code: 'CIRCLE', values: { field, ids } });
      } else if (!done.has(next) && records.has(next)) {
        trail.push({ id: next, rest: targets(next) });
        path.push(next);
      }
    }
  }
  return faults;
}
