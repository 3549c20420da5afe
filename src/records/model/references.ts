import type { Kind, KnowledgeRecord } from '../kinds/record.ts';
import { listsOf } from './project.ts';

/** A record's mention of another one. */
export interface Reference {
  id: string;
  to: Kind;
  path: PropertyKey[];
}

type Entry = Record<string, unknown>;
type Citation = string | { source: string; lines: string };

/** Every id that a record mentions, with the kind that it must be of. */
export function referencesOf(record: KnowledgeRecord): Reference[] {
  const references: Reference[] = [];
  const source = (id: unknown, path: PropertyKey[]) => {
    if (typeof id === 'string') references.push({ id, to: 'Source', path });
  };
  source(record.source, ['source']);
  for (const [field, citation] of Object.entries(record.cites ?? {})) {
    for (const one of [citation].flat()) if (typeof one !== 'string') source(one.source, ['cites', field]);
  }
  for (const [field, { fact, part }] of listsOf(record.type)) {
    const entries = (record as unknown as Record<string, Entry[] | undefined>)[field] ?? [];
    for (const [index, entry] of entries.entries()) {
      source(entry['source'], [field, index, 'source']);
      if (fact) references.push({ id: String(entry['id']), to: fact.to as Kind, path: [field, index, 'id'] });
      if (part && typeof entry['contact'] === 'string') {
        references.push({ id: entry['contact'], to: 'Contact', path: [field, index, 'contact'] });
      }
    }
  }
  return references;
}

/**
 * The record with other ids in the place of those that it mentions. Where `rename` answers nothing, what mentions the id
 * goes: an entry of a list of facts, the speaker of a quote, or the source of a citation with its lines.
 */
export function withReferences<R extends KnowledgeRecord>(record: R, rename: (id: string) => string | undefined): R {
  const changed: Entry = { ...record };
  if (record.source) assign(changed, 'source', rename(record.source));
  if (record.cites) {
    const cites = Object.entries(record.cites).flatMap(([field, citation]): [string, unknown][] => {
      const kept = [citation].flat().flatMap((one): Citation[] => {
        if (typeof one === 'string') return changed['source'] ? [one] : [];
        const source = rename(one.source);
        return source ? [{ ...one, source }] : [];
      });
      return kept.length === 0 ? [] : [[field, Array.isArray(citation) ? kept : kept[0]]];
    });
    changed['cites'] = Object.fromEntries(cites);
  }
  for (const [field, { fact }] of listsOf(record.type)) {
    const entries = changed[field] as Entry[] | undefined;
    if (!entries) continue;
    changed[field] = entries.flatMap((entry) => {
      const renamed = { ...entry };
      if (fact) {
        const id = rename(String(entry['id']));
        if (!id) return [];
        renamed['id'] = id;
      }
      if (typeof entry['contact'] === 'string') assign(renamed, 'contact', rename(entry['contact']));
      if (typeof entry['source'] === 'string') {
        assign(renamed, 'source', rename(entry['source']));
        if (!renamed['source']) delete renamed['lines'];
      }
      return [renamed];
    });
  }
  return changed as R;
}

function assign(object: Entry, field: string, value: string | undefined): void {
  if (value === undefined) delete object[field];
  else object[field] = value;
}
