import { fold } from '../../shared/fold.ts';
import { kinds } from '../../shared/kinds.ts';
import { nameFieldsOf } from '../../shared/searched-fields.ts';
import { formatLines, parseLines } from '../kinds/citation.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { asRecord } from '../model/body.ts';
import { type Entry, entriesIn, fieldsOf, listsOf } from '../model/lists.ts';
import { mergedPublication } from './merged-publication.ts';

/** One record of two: what `kept` says, with what only the one that goes says, and what that was called; of lists the entries of both. */
export function united(kept: KnowledgeRecord, gone: KnowledgeRecord): KnowledgeRecord {
  const old = namesAreHidden(kept, gone) ? withoutOtherNames(gone) : gone;
  // Lines without a source of their own are of the record's: where the two differ, the old one's are spelled out.
  const other = kept.source === old.source ? old : withOwnSource(old);
  const fields: Record<string, unknown> = { ...kept };
  for (const [field, value] of Object.entries(fieldsOf(other))) {
    const own = fields[field];
    if (own === undefined && field !== 'source') fields[field] = value;
    else if (Array.isArray(own) && Array.isArray(value)) {
      const texts = new Set(own.map((entry) => JSON.stringify(entry)));
      fields[field] = [...own, ...value.filter((entry) => !texts.has(JSON.stringify(entry)))];
    }
  }
  const names = namesAreHidden(kept, gone) ? [] : newNames(fields, old);
  const others = kinds[kept.type].name.others;
  if (names.length > 0) fields[others] = [...listedIn(fields[others]), ...names];
  const publication = kept.type === 'Contact' && old.type === 'Contact' ? mergedPublication(kept, old) : {};
  return asRecord({ ...fields, cites: unitedCites(kept, other, fields), ...publication });
}

/** What the record that goes was called and the other one was not: it is still found by that. */
function newNames(fields: Readonly<Record<string, unknown>>, old: KnowledgeRecord): string[] {
  const namesIn = (record: Readonly<Record<string, unknown>>) => nameFieldsOf(old.type).flatMap((field) => listedIn(record[field]));
  const known = new Set(namesIn(fields).map(fold));
  return namesIn(fieldsOf(old)).filter((name) => {
    const isNew = !known.has(fold(name));
    known.add(fold(name));
    return isNew;
  });
}

function listedIn(value: unknown): string[] {
  return [value].flat().filter((entry) => typeof entry === 'string');
}

/** Whether what somebody was called is not public, and would become so beside a name that is. */
function namesAreHidden(kept: KnowledgeRecord, old: KnowledgeRecord): boolean {
  if (kept.type !== 'Contact' || old.type !== 'Contact') return false;
  return kept.publish?.includes('NAME') === true && old.publish?.includes('NAME') !== true;
}

function withoutOtherNames(record: KnowledgeRecord): KnowledgeRecord {
  return asRecord(Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'altNames')));
}

/** Which lines tell the fields: one that was kept is cited as it was, one that came along brings its lines. */
function unitedCites(kept: KnowledgeRecord, other: KnowledgeRecord, fields: object): KnowledgeRecord['cites'] {
  const brought = Object.entries(other.cites ?? {}).filter(([field]) => !Object.hasOwn(kept, field));
  const cites = Object.entries({ ...kept.cites, ...Object.fromEntries(brought) }).filter(([field]) => Object.hasOwn(fields, field));
  return cites.length > 0 ? Object.fromEntries(cites) : undefined;
}

function withOwnSource(record: KnowledgeRecord): KnowledgeRecord {
  const { source } = record;
  if (!source) return record;
  const fields: Record<string, unknown> = { ...record };
  for (const field of listsOf(record.type).keys()) {
    if (!fields[field]) continue;
    fields[field] = entriesIn(fields[field]).map((entry) => (entry.lines && !entry.source ? { ...entry, source } : entry));
  }
  if (record.cites) {
    const spelled = Object.entries(record.cites).map(([field, citation]) => [
      field,
      [citation].flat().map((one) => (typeof one === 'string' ? { source, lines: one } : one)),
    ]);
    fields['cites'] = Object.fromEntries(spelled);
  }
  return asRecord(fields);
}

/** The record with one entry for each other record and role, with the lines of all; none of the record itself. */
export function withoutRepeats(record: KnowledgeRecord): KnowledgeRecord {
  const fields: Record<string, unknown> = { ...record };
  for (const [field, { fact }] of listsOf(record.type)) {
    if (!fact || !fields[field]) continue;
    const entries = new Map<string, Entry>();
    for (const entry of entriesIn(fields[field])) {
      if (entry.id === record.id) continue;
      const key = fact.once ? String(entry.id) : [entry.id, entry.role, entry['kind']].join(' ');
      const twin = entries.get(key);
      entries.set(key, twin ? { ...withLinesOf(twin, entry), ...strongerRole(twin, entry) } : entry);
    }
    fields[field] = [...entries.values()];
  }
  return asRecord(fields);
}

/** What is about one of two themes is about the theme that they become. */
function strongerRole(...entries: readonly Entry[]): { role?: string } {
  return entries.some(({ role }) => role === 'SUBJECT') ? { role: 'SUBJECT' } : {};
}

function withLinesOf(entry: Entry, twin: Entry): Entry {
  if (!twin.lines) return entry;
  if (!entry.lines) return { ...entry, lines: twin.lines, ...(twin.source && { source: twin.source }) };
  return entry.source === twin.source ? { ...entry, lines: formatLines([...parseLines(entry.lines), ...parseLines(twin.lines)]) } : entry;
}
