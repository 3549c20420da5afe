import { foldedText, foldedWhole } from '../search/folded-text.ts';
import { isParticle, nameOf } from '../search/person-name.ts';
import { fold } from '../shared/fold.ts';
import { addressNames, asWords, escaped, type WrittenName, writtenNames } from './written-name.ts';
import { lastDigits, writtenNumber } from './written-number.ts';

/** What somebody is known by. */
export interface KnownBy {
  ids: readonly string[];
  names: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
  /** Addresses and numbers that are somebody else's as well, such as that of a desk. */
  shared: ReadonlySet<string>;
}

/** How somebody is found: by what they are called, where they are reached, an address that holds their name, or their id. */
export type Trace = WrittenName['trace'] | 'EMAIL' | 'PHONE' | 'ADDRESS' | 'ID';

/** A place in a text, in UTF-16 code units, where somebody is found; not sure where it may be about somebody else. */
export interface Found {
  start: number;
  end: number;
  trace: Trace;
  sure: boolean;
}

/** Finds somebody in what is kept. */
export interface Finder {
  /** Indicates that a name of theirs may stand for anything. */
  ordinary: boolean;
  /** Tells whether a JSON text may hold a trace; false is certain. */
  mayHold(json: string): boolean;
  /** Where a text names somebody, in its order; what counts only nearby other traces as well where these are. */
  find(text: string, nearby: boolean): Found[];
}

interface Way {
  trace: Trace;
  pattern: RegExp;
  sure: boolean;
  capital?: boolean;
  nearby?: boolean;
}

/** A web address, or one of mail. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Finds by names, addresses and numbers in every way of writing, and by the ids in texts and addresses. */
export function finderOf({ ids, names, emails, phones, shared }: KnownBy): Finder {
  const read = names.map(nameOf).filter((name) => name !== undefined);
  // An id of several words says who is meant, unless it is made of a name that may stand for anything.
  const isTelling = (id: string) => id.includes('-') && read.every(({ ordinary }) => !ordinary);
  const ways: Way[] = [
    ...emails.map((email) => ({ trace: 'EMAIL' as const, pattern: writtenEmail(email), sure: !shared.has(email.toLowerCase()) })),
    ...phones.map((phone) => ({ trace: 'PHONE' as const, pattern: writtenNumber(phone), sure: !shared.has(phone) })),
    ...read.flatMap(writtenNames).map(({ whole, ...way }) => ({ ...way, sure: whole })),
    ...ids.map((id) => ({ trace: 'ID' as const, pattern: writtenId(id), sure: isTelling(id) })),
  ];
  const inAddresses = [
    ...ids.map((id) => ({ pattern: asWords(escaped(id)), whole: isTelling(id) })),
    ...read.flatMap((name) => addressNames(name).map(({ pattern, whole }) => ({ pattern, whole: whole && !name.ordinary }))),
  ];
  // One of these stands in all that the ways and addresses find.
  const words = [...read.flatMap(({ surname }) => surname), ...ids.flatMap((id) => id.split('-').slice(-1)), ...emails.map(localPart)].map(
    (word) => word.replaceAll("'", ''),
  );
  const digits = phones.map(lastDigits);

  return {
    ordinary: read.some(({ ordinary }) => ordinary),
    mayHold: (json) => {
      const folded = foldedWhole(json).replaceAll("'", '');
      return holdsOneOf(folded, words) || (digits.length > 0 && holdsOneOf(folded.replace(/\D/g, ''), digits));
    },
    find: (text, nearby) => {
      const { folded, offsets } = foldedText(text);
      const found: Found[] = [];
      const add = (from: number, to: number, trace: Trace, sure: boolean) => {
        const [start, end] = [offsets[from] ?? 0, offsets[to] ?? text.length];
        found.push({ start, end: start + text.slice(start, end).trimEnd().length, trace, sure });
      };
      for (const { trace, pattern, sure, capital = false, nearby: onlyNearby = false } of ways) {
        if (onlyNearby && !nearby) continue;
        for (const { 0: match, index } of folded.matchAll(pattern)) {
          // A bracket that closes behind the number is not its own.
          const lead = trace === 'PHONE' && match.split('(').length > match.split(')').length ? 1 : 0;
          if (!capital || isCapital(text.slice(offsets[index], offsets[index + match.length])))
            add(index + lead, index + match.length, trace, sure);
        }
      }
      for (const { 0: address, index } of folded.matchAll(ADDRESS)) {
        const holds = inAddresses.filter(({ pattern }) => address.search(pattern) >= 0);
        const end = index + address.replace(/[.,;:!?]+$/, '').length;
        if (holds.length > 0)
          add(
            index,
            end,
            'ADDRESS',
            holds.some(({ whole }) => whole),
          );
      }
      return apart(found);
    },
  };
}

function localPart(email: string): string {
  return fold(email.split('@')[0] ?? email);
}

/** An address of mail, also as people hide it: roos [at] umc.example. */
function writtenEmail(email: string): RegExp {
  const [local = '', domain = ''] = fold(email).split('@').map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}._%+-])${local} ?(?:@|[([]at[)\\]]| at ) ?${domain}(?![\\p{L}\\p{N}-])`, 'gu');
}

/** An id as a word of its own: not as the beginning of another. */
function writtenId(id: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(id)}(?![\\p{L}\\p{N}-])`, 'gu');
}

/** Words of a name that is written with capitals, but for what stands before a surname. */
function isCapital(text: string): boolean {
  const [word = ''] = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((each) => !isParticle(each));
  return /^\p{Lu}/u.test(word);
}

function holdsOneOf(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

/** Those that say most, each character in one of them: sure before likely, then the first, then the longest. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const size = ({ start, end }: Found) => end - start;
  for (const one of [...found].sort((a, b) => Number(b.sure) - Number(a.sure) || a.start - b.start || size(b) - size(a))) {
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
