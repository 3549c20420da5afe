import { type Likeness, likenessKeys, likenessOf } from '../../search/likeness.ts';
import type { ToldFinding } from '../../shared/faults/findings.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { type Finding, found } from './finding.ts';

/** How two names are alike that deserve a look; words in common are too little to go through all records for. */
const LIKE = {
  SAME: 'SAME_NAME',
  INITIAL: 'SAME_INITIAL',
  SPELLING: 'LIKE_SPELLING',
} as const satisfies Partial<Record<Likeness, ToldFinding['code']>>;

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
    for (const [likeness, pairs] of alike(names, type === 'Contact')) {
      tell(pairs, (pair, name, otherName) => ({ code: LIKE[likeness], values: { ...pair, name, otherName } }));
    }
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
  const { altNames = [] } = record;
  if (record.type !== 'Initiative') return [record.name, ...altNames];
  return [...(record.shortTitle ? [record.shortTitle] : []), record.title, ...altNames];
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

/** Pairs that are known by the same, each with the first that is. */
function* sharing(known: readonly Known[]): Generator<Pair> {
  const first = new Map<string, Known>();
  for (const one of known) {
    const other = first.get(one.by);
    if (other) yield [other, one];
    else first.set(one.by, one);
  }
}

/** Pairs by how their names are alike, the surest first. Who has the same name as an earlier one is told with that one only. */
function alike(names: readonly Known[], persons: boolean): [keyof typeof LIKE, Pair[]][] {
  const pairs: Record<keyof typeof LIKE, Pair[]> = { SAME: [], INITIAL: [], SPELLING: [] };
  const held = new Map<string, number[]>();
  for (const [index, known] of names.entries()) {
    const keys = likenessKeys(known.by);
    const others = new Set([...keys].flatMap((key) => held.get(key) ?? []));
    let isFirst = true;
    for (const place of [...others].sort((one, other) => one - other)) {
      const other = names[place];
      const likeness = other && likenessOf(other.by, known.by, persons);
      if (!other || !likeness || likeness === 'WORDS' || (likeness === 'SAME' && !isFirst)) continue;
      if (likeness === 'SAME') isFirst = false;
      pairs[likeness].push([other, known]);
    }
    for (const key of keys) {
      const places = held.get(key) ?? [];
      places.push(index);
      held.set(key, places);
    }
  }
  return [
    ['SAME', pairs.SAME],
    ['INITIAL', pairs.INITIAL],
    ['SPELLING', pairs.SPELLING],
  ];
}
