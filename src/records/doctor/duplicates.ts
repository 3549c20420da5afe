import { distance } from 'fastest-levenshtein';
import type { ToldFinding } from '../../shared/faults/findings.ts';
import { fold } from '../../shared/fold.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { type Finding, found } from './finding.ts';

/** Names with fewer letters are abbreviations, which differ by a letter without being the same. */
const SHORTEST_ALIKE = 8;

/** Words that come and go in the name of one organisation, and titles before that of one person. */
const PASSING = new Set(['de', 'het', 'een', 'stichting', 'vereniging', 'bv', 'nv', 'drs', 'dr', 'prof', 'mr', 'ir', 'mw', 'dhr']);

type Named = Extract<KnowledgeRecord, { type: 'Initiative' | 'Organisation' | 'Contact' }>;

/** A record by one of the names, addresses or ids that tell it apart. */
interface Known {
  record: Named;
  by: string;
}

type Pair = readonly [Known, Known];
type Pairing = { id: string; other: string };

/** Initiatives, organisations and people that look like one under two spellings: by ROR id, e-mail address or name. */
export function duplicates(records: readonly KnowledgeRecord[]): Finding[] {
  return (['Initiative', 'Organisation', 'Contact'] as const).flatMap((type) => {
    const named = records.filter((record): record is Named => record.type === type);
    const knownBy = (tellings: (record: Named) => string[]) => named.flatMap((record) => tellings(record).map((by) => ({ record, by })));
    const names = knownBy(namesOf);
    const told = wholesAndParts(named);
    const findings: Finding[] = [];
    const tell = (pairs: Iterable<Pair>, why: (ids: Pairing, one: string, other: string) => ToldFinding) => {
      for (const pair of pairs) {
        const [one, other] = pair[0].record.id < pair[1].record.id ? pair : [pair[1], pair[0]];
        const ids = [one.record.id, other.record.id];
        const key = ids.join(' ');
        if (ids[0] === ids[1] || told.has(key)) continue;
        told.add(key);
        findings.push(found('duplicate', ids, why({ id: one.record.id, other: other.record.id }, one.by, other.by)));
      }
    };
    tell(sharing(knownBy(rorIds)), (pair, rorId) => ({ code: 'SAME_ROR_ID', values: { ...pair, rorId } }));
    tell(sharing(knownBy(addresses)), (pair, email) => ({ code: 'SAME_ADDRESS', values: { ...pair, email } }));
    tell(sharing(names, plain), (pair, name, otherName) => ({ code: 'SAME_NAME', values: { ...pair, name, otherName } }));
    tell(initialled(names), (pair, name, otherName) => ({ code: 'SAME_INITIAL', values: { ...pair, name, otherName } }));
    tell(alike(names), (pair, name, otherName) => ({ code: 'LIKE_SPELLING', values: { ...pair, name, otherName } }));
    return findings;
  });
}

function rorIds(record: Named): string[] {
  return record.type === 'Organisation' && record.rorId ? [record.rorId] : [];
}

function addresses(record: Named): string[] {
  return record.type === 'Contact' && record.email ? [record.email.toLowerCase()] : [];
}

function namesOf(record: Named): string[] {
  if (record.type === 'Initiative') return record.shortTitle ? [record.shortTitle, record.title] : [record.title];
  return record.type === 'Organisation' ? [record.name, ...(record.altNames ?? [])] : [record.name];
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

/** A name without case, accents, punctuation, passing words and order: “Jansen, dr. A.” is “A Jansen”. */
function plain(name: string): string {
  return tellingWords(name).sort().join(' ');
}

function tellingWords(name: string): string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !PASSING.has(word));
  return telling.length > 0 ? telling : words;
}

/** Pairs of people of whom one has an initial where the other has the name that begins with it. */
function* initialled(names: readonly Known[]): Generator<Pair> {
  const held = new Map<string, { known: Known; first: string }[]>();
  for (const known of names) {
    const { record, by } = known;
    const words = tellingWords(by);
    const [first = ''] = words;
    if (record.type !== 'Contact' || record.kind !== 'INDIVIDUAL' || words.length < 2) continue;
    const key = `${first[0]} ${words.at(-1)}`;
    const others = held.get(key) ?? [];
    for (const other of others) if (other.first.length === 1 || first.length === 1) yield [other.known, known];
    others.push({ known, first });
    held.set(key, others);
  }
}

/** Pairs that are known by the same, each with the first that is. */
function* sharing(known: readonly Known[], keyOf = (by: string) => by): Generator<Pair> {
  const first = new Map<string, Known>();
  for (const one of known) {
    const key = keyOf(one.by);
    const other = first.get(key);
    if (other) yield [other, one];
    else first.set(key, one);
  }
}

/**
 * Pairs whose names are spelled almost alike. Names within one letter of each other have a text in common once each has
 * lost a letter, so that no name is held against all others.
 */
function* alike(names: readonly Known[]): Generator<Pair> {
  const held = new Map<string, { known: Known; name: string }[]>();
  for (const known of names) {
    const name = plain(known.by).replaceAll(' ', '');
    if (name.length < SHORTEST_ALIKE) continue;
    for (const key of withoutALetter(name)) {
      const others = held.get(key) ?? [];
      for (const other of others) {
        // Numbers tell things apart that are alike otherwise.
        if (digits(other.name) === digits(name) && distance(other.name, name) <= 2) yield [other.known, known];
      }
      others.push({ known, name });
      held.set(key, others);
    }
  }
}

function withoutALetter(name: string): Set<string> {
  return new Set([name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]);
}

function digits(name: string): string {
  return name.replace(/\D/g, '');
}
