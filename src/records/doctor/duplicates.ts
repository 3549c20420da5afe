import { distance } from 'fastest-levenshtein';
import { fold } from '../../search/fold.ts';
import type { KnowledgeRecord } from '../record.ts';
import type { Finding } from './finding.ts';

/** Names with fewer letters are abbreviations, which differ by a letter without being the same. */
const SHORTEST_ALIKE = 8;

/** Words that come and go in the name of one organisation, and titles before that of one person. */
const PASSING = new Set(['de', 'het', 'een', 'stichting', 'vereniging', 'bv', 'nv', 'drs', 'dr', 'prof', 'mr', 'ir', 'mw', 'dhr']);

type Named = Extract<KnowledgeRecord, { type: 'Initiative' | 'Organisation' | 'Contact' }>;

/** Initiatives, organisations and people that look like one under two spellings: by ROR id, e-mail address or name. */
export function duplicates(records: readonly KnowledgeRecord[]): Finding[] {
  return (['Initiative', 'Organisation', 'Contact'] as const).flatMap((type) => {
    const named = records.filter((record): record is Named => record.type === type);
    const told = wholesAndParts(named);
    const findings: Finding[] = [];
    const tell = (pairs: Iterable<readonly [Named, Named]>, why: (one: Named, other: Named) => string) => {
      for (const pair of pairs) {
        const [one, other] = pair[0].id < pair[1].id ? pair : [pair[1], pair[0]];
        const key = `${one.id} ${other.id}`;
        if (one.id === other.id || told.has(key)) continue;
        told.add(key);
        findings.push({ about: 'duplicate', ids: [one.id, other.id], message: `'${one.id}' and '${other.id}' ${why(one, other)}.` });
      }
    };
    tell(sharing(named, rorIds), (one) => `have the same ROR id, ${rorIds(one)[0]}`);
    tell(sharing(named, addresses), (one) => `have the same e-mail address, ${addresses(one)[0]}`);
    tell(sharing(named, plainNames), (one, other) => `go by the same name: ${nameOf(one)} and ${nameOf(other)}`);
    tell(initialled(named), (one, other) => `may have the same name, in full and with an initial: ${nameOf(one)} and ${nameOf(other)}`);
    tell(alike(named), (one, other) => `have names that differ by a letter or two: ${nameOf(one)} and ${nameOf(other)}`);
    return findings;
  });
}

function rorIds(record: Named): string[] {
  return record.type === 'Organisation' && record.rorId ? [record.rorId] : [];
}

function addresses(record: Named): string[] {
  return record.type === 'Contact' && record.email ? [record.email.toLowerCase()] : [];
}

/** Pairs of ids of initiatives of which one is within the other, however deep: they may well have the same name. */
function wholesAndParts(records: readonly Named[]): Set<string> {
  const wholesOf = new Map(
    records.map((record) => [record.id, record.type === 'Initiative' ? (record.partOf ?? []).map(({ id }) => id) : []]),
  );
  const pairs = new Set<string>();
  for (const part of wholesOf.keys()) {
    const wholes = new Set(wholesOf.get(part));
    for (const whole of wholes) {
      pairs.add([part, whole].sort().join(' '));
      for (const further of wholesOf.get(whole) ?? []) wholes.add(further);
    }
  }
  return pairs;
}

/** What people call it. */
function nameOf(record: Named): string {
  return record.type === 'Initiative' ? (record.shortTitle ?? record.title) : record.name;
}

function allNames(record: Named): string[] {
  if (record.type === 'Initiative') return [record.title, record.shortTitle ?? record.title];
  return record.type === 'Organisation' ? [record.name, ...(record.altNames ?? [])] : [record.name];
}

/** Names without case, accents, punctuation, passing words and order: “Jansen, dr. A.” is “A Jansen”. */
function plainNames(record: Named): string[] {
  return allNames(record).map((name) => tellingWords(name).sort().join(' '));
}

function tellingWords(name: string): string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !PASSING.has(word));
  return telling.length > 0 ? telling : words;
}

/** Pairs of people of whom one has an initial where the other has the name that begins with it. */
function* initialled(records: readonly Named[]): Generator<[Named, Named]> {
  const held = new Map<string, { record: Named; first: string }[]>();
  for (const record of records) {
    if (record.type !== 'Contact' || record.kind !== 'INDIVIDUAL') continue;
    const words = tellingWords(record.name);
    const [first = ''] = words;
    if (words.length < 2) continue;
    const key = `${first[0]} ${words.at(-1)}`;
    const others = held.get(key) ?? [];
    for (const other of others) if (other.first.length === 1 || first.length === 1) yield [other.record, record];
    others.push({ record, first });
    held.set(key, others);
  }
}

/** Pairs of records with a key in common, each with the first that has it. */
function* sharing(records: readonly Named[], keysOf: (record: Named) => string[]): Generator<[Named, Named]> {
  const first = new Map<string, Named>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const other = first.get(key);
      if (other) yield [other, record];
      else first.set(key, record);
    }
  }
}

/**
 * Pairs of records whose names are spelled almost alike. Names within one letter of each other have a text in common once each has
 * lost a letter, so that no name is held against all others.
 */
function* alike(records: readonly Named[]): Generator<[Named, Named]> {
  const held = new Map<string, { record: Named; name: string }[]>();
  for (const record of records) {
    for (const name of new Set(plainNames(record).map((plain) => plain.replaceAll(' ', '')))) {
      if (name.length < SHORTEST_ALIKE) continue;
      for (const key of withoutALetter(name)) {
        const others = held.get(key) ?? [];
        for (const other of others) {
          // Numbers tell things apart that are alike otherwise.
          if (digits(other.name) === digits(name) && distance(other.name, name) <= 2) yield [other.record, record];
        }
        others.push({ record, name });
        held.set(key, others);
      }
    }
  }
}

function withoutALetter(name: string): Set<string> {
  return new Set([name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]);
}

function digits(name: string): string {
  return name.replace(/\D/g, '');
}
