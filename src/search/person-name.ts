import { compoundParts } from './compound.ts';
import { isWord } from './dictionary.ts';
import { foldedText } from './folded-text.ts';

/** A name as folded words: `Prof. dr. Jan-Willem van der Meer` → jan willem · van der · meer. */
export interface Name {
  given: readonly string[];
  /** What stands before the surname: van der, de, el. */
  particles: readonly string[];
  /** A name of one word is a surname; a double one has all its words. */
  surname: readonly string[];
  /** Indicates that it may stand for anything: one ordinary word, or several that are not written as a name is. */
  ordinary: boolean;
}

const TITLES = setOf('prof dr drs ir ing mr mw mevr mevrouw dhr heer ds zr br msc bsc ma ba phd llm mba rn md sr jr');
const PARTICLES = setOf("van de der den het 't te ten ter tot op in la le du des del di da dos von zu el al bin ben ibn aan bij uit");
/** Letters of a word that says too little by itself. */
const TELLING = 4;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Reads a name as people write it: with titles, initials, or the surname first and a comma. Undefined where it has no word. */
export function nameOf(text: string): Name | undefined {
  // A comma sets apart who they are besides (MSc), or what stands before the surname.
  const [head = '', ...tail] = text.replace(/\([^)]*\)/g, ' ').split(',');
  const before = tail.flatMap(wordsIn);
  const words = [...before, ...wordsIn(head)];
  const from = before.length > 0 ? before.findLastIndex((word) => !isParticle(word[0] ?? '')) + 1 : surnameFrom(words);
  const rest = words.slice(from).flat();
  const begin = rest.findIndex((word) => !isParticle(word));
  if (begin < 0) return undefined;
  const given = words.slice(0, from).flat();
  return { given, particles: rest.slice(0, begin), surname: rest.slice(begin), ordinary: isOrdinary(text, [...given, ...rest]) };
}

/** The words between spaces, each in its parts between hyphens and full stops; titles left out. */
function wordsIn(text: string): string[][] {
  return foldedText(text)
    .folded.replace(/ ?- ?/g, '-')
    .split(' ')
    .map((word) => (word.match(/'?[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).filter((part) => !TITLES.has(part)))
    .filter((parts) => parts.length > 0);
}

/** Where the surname begins: at the first particle after a given name, or at the last word. */
function surnameFrom(words: readonly string[][]): number {
  if (isParticle(words[0]?.[0] ?? '')) return 0;
  const particle = words.findIndex((parts, index) => index > 0 && index < words.length - 1 && parts.some(isParticle));
  return particle > 0 ? particle : Math.max(0, words.length - 1);
}

function isOrdinary(text: string, words: readonly string[]): boolean {
  const telling = words.filter((word) => !isParticle(word));
  if (!telling.every((word) => word.length < TELLING || /^\p{N}+$/u.test(word) || isOrdinaryWord(word))) return false;
  const capitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return telling.length < 2 || capitals.length < 2;
}

/** In whatever form, or made of words. */
function isOrdinaryWord(word: string): boolean {
  const forms = [word, word.replace(/e$/, ''), word.replace(/ve$/, 'f'), word.replace(/ze$/, 's')];
  return forms.some(isWord) || compoundParts(word).length > 0;
}
