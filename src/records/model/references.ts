import type { Kind } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { asRecord } from './body.ts';
import { entriesIn, entriesOf, listsOf } from './lists.ts';

/** A record's mention of another one. */
export interface Reference {
  id: string;
  to: Kind;
  path: PropertyKey[];
}

type Citation = string | { source: string; lines?: string | undefined };

/** Every id that a record mentions, with the kind that it must be of. */
export function referencesOf(record: KnowledgeRecord): Reference[] {
  const references: Reference[] = [];
  const source = (id: string | undefined, path: PropertyKey[]) => {
    if (id) references.push({ id, to: 'Source', path });
  };
  source(record.source, ['source']);
  for (const [field, citation] of Object.entries(record.cites ?? {})) {
    for (const one of [citation].flat()) if (typeof one !== 'string') source(one.source, ['cites', field]);
  }
  for (const [field, { fact, part }] of listsOf(record.type)) {
    for (const [index, entry] of entriesOf(record, field).entries()) {
      source(entry.source, [field, index, 'source']);
      if (fact && entry.id) references.push({ id: entry.id, to: fact.to, path: [field, index, 'id'] });
      if (part && entry.contact) references.push({ id: entry.contact, to: 'Contact', path: [field, index, 'contact'] });
    }
  }
  return references;
}

/**
 * The record with other ids in the place of those that it mentions. Where `rename` answers nothing, what mentions the id
 * goes: an entry of a list of facts, the speaker of a quote, or the source of a citation with its lines.
 */
export function withReferences(record: KnowledgeRecord, rename: (id: string) => string | undefined): KnowledgeRecord {
  const changed: Record<string, unknown> = { ...record };
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
    if (!changed[field]) continue;
    changed[field] = entriesIn(changed[field]).flatMap((entry) => {
      const renamed = { ...entry };
      if (fact && entry.id) {
        const id = rename(entry.id);
        if (!id) return [];
        renamed.id = id;
      }
      if (entry.contact) assign(renamed, 'contact', rename(entry.contact));
      if (entry.source) {
        assign(renamed, 'source', rename(entry.source));
        if (!renamed.source) delete renamed.lines;
      }
      return [renamed];
    });
  }
  return asRecord(changed);
}

function assign(object: Record<string, unknown>, field: string, value: string | undefined): void {
  if (value === undefined) delete object[field];
  else object[field] = value;
}
