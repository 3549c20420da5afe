import { isParticle, type Name } from '../search/person-name.ts';

/** A way in which somebody is named in a folded text. */
export interface WrittenName {
  trace: 'NAME' | 'INITIALS' | 'SURNAME' | 'GIVEN_NAME';
  pattern: RegExp;
  /** Indicates that it is the whole name, and so is about them unless somebody else is called the same. */
  whole: boolean;
  /** Indicates that it counts only where it is written with a capital: a surname may be an ordinary word as well. */
  capital: boolean;
  /** Indicates that it counts only in what names them in another way as well: there are many of that name. */
  nearby: boolean;
}

/** Between the words of a name. */
const GAP = "[ .,'_-]{1,3}";
/** Letters, full stops between: R.M. and R. M. */
const MORE_INITIALS = '(?:[. ]{1,2}\\p{L}(?!\\p{L}))*\\.?';
/** Letters of a word by which somebody alone may be known. */
const LONG_ENOUGH = 3;

/** The ways in which people write a name, those that say most first. */
export function writtenNames({ given, particles, surname, ordinary }: Name): WrittenName[] {
  const [first = '', ...others] = given;
  const last = joined(surname);
  const particled = joined([...particles, ...surname]);
  const ways: WrittenName[] = [];
  const add = (trace: WrittenName['trace'], pattern: string, more: Partial<WrittenName> = {}) =>
    ways.push({ trace, pattern: asWords(pattern), whole: false, capital: false, nearby: false, ...more });
  if (first === '') {
    add('NAME', particled, { whole: !ordinary });
  } else {
    const between = `(?:${GAP}\\p{L}(?!\\p{L}))*${GAP}`;
    add('NAME', joined(given) + between + particled, { whole: !ordinary });
    if (others.length > 0) add('NAME', first + between + particled);
    const initial = `${escaped(first.charAt(0))}${MORE_INITIALS}`;
    add('INITIALS', `${given.map((word) => escaped(word.charAt(0))).join('')} ${particled}`);
    const behind = particles.length > 0 ? `(?:${GAP}${joined(particles)}(?!${GAP}${last}))?` : '';
    add('NAME', `(?:${particled}|${last}) ?, ?${joined(given)}${behind}`, { whole: !ordinary });
    add('INITIALS', `(?:${particled}|${last}) ?, ?${initial}${behind}`);
    // Where the surname begins is not always told by the name: Roos García López.
    for (const [front, back] of splits([...given, ...particles, ...surname])) {
      add('NAME', `${joined(back)} ?, ?${joined(front)}`, { whole: !ordinary });
      add('INITIALS', `${initial} ?${joined(back)}`);
      add('INITIALS', `${joined(back)} ?, ?${initial}`);
    }
    const monogram = [...given, ...particles, ...surname].map((word) => `${word.charAt(0)}\\.?`);
    if (monogram.length >= LONG_ENOUGH) add('INITIALS', monogram.join(''), { capital: true, nearby: true });
    add('SURNAME', particled, { capital: true });
    if (first.length >= LONG_ENOUGH) add('GIVEN_NAME', first, { capital: true, nearby: true });
  }
  for (const word of surname) if (word.length >= LONG_ENOUGH && word !== particled) add('SURNAME', word, { capital: true });
  return ways;
}

/** Finds the words of a name in an address: roos-van-dam, roosvandam, r.vandam. */
export function addressNames({ given, particles, surname }: Name): { pattern: RegExp; whole: boolean }[] {
  const glued = (words: readonly string[]) => words.map(escaped).join('[._+~ -]{0,3}');
  const [first = ''] = given;
  const last = [...particles, ...surname];
  const patterns = [
    ...(first === ''
      ? []
      : [
          { words: [...given, ...last], whole: true },
          { words: [...last, ...given], whole: true },
        ]),
    ...(first === ''
      ? []
      : [
          { words: [first.charAt(0), ...last], whole: false },
          { words: [...last, first.charAt(0)], whole: false },
        ]),
    ...(last.join('').length > LONG_ENOUGH ? [{ words: last, whole: false }] : []),
  ];
  return patterns.map(({ words, whole }) => ({ pattern: asWords(glued(words)), whole }));
}

/** A name in two, wherever its surname may begin. */
function splits(words: readonly string[]): [string[], string[]][] {
  return words.flatMap((_, index) =>
    index === 0 || isParticle(words[index - 1] ?? '') ? [] : [[words.slice(0, index), words.slice(index)]],
  );
}

function joined(words: readonly string[]): string {
  // Initials may stand without anything between: J.P. and JP.
  return words
    .map((word, index) => (index === 0 ? '' : isInitial(word) && isInitial(words[index - 1]) ? '[. -]{0,2}' : GAP) + escaped(word))
    .join('');
}

function isInitial(word = ''): boolean {
  return word.length === 1;
}

/** As whole words: somebody named Bos is not in a bosrand. */
export function asWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll("'", "'?");
}
