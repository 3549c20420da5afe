import { isHead, isWord } from './dictionary.ts';

/** Letters that may join two parts: verpleging-s-wetenschap, student-en-stage, zon-ne-energie is left alone. */
const LINKS = ['', 's', 'en', 'e', 'n'];
const SHORTEST_PART = 4;
const LONGEST_WORD = 60;

/** Words remembered; then it begins anew, since words come from whoever asks. */
const MOST_KNOWN = 50_000;
const known = new Map<string, readonly string[]>();

/**
 * The parts of a Dutch compound, without the letters that join them: netwerkstage → netwerk, stage. Long parts are
 * preferred (the sum of their squared lengths counts). Empty when the word is no compound of words in the dictionary.
 */
export function compoundParts(word: string): readonly string[] {
  const found = known.get(word);
  if (found) return found;
  const parts = word.length < 2 * SHORTEST_PART || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word) ? [] : split(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, parts);
  return parts;
}

interface Best {
  score: number;
  parts: string[];
}

function split(word: string): string[] {
  // best[i]: the best way to write word[i..] as one part or more.
  const best: (Best | undefined)[] = new Array(word.length + 1);
  best[word.length] = { score: 0, parts: [] };
  for (let start = word.length - SHORTEST_PART; start >= 0; start--) {
    for (let end = start + SHORTEST_PART; end <= word.length; end++) {
      if (start === 0 && end === word.length) continue;
      const part = word.slice(start, end);
      if (!isWord(part) || (end === word.length && !isHead(part))) continue;
      for (const link of LINKS) {
        const next = end + link.length;
        const rest = word.startsWith(link, end) ? best[next] : undefined;
        if (!rest || (link && next === word.length)) continue;
        const score = part.length ** 2 + rest.score;
        if (score > (best[start]?.score ?? 0)) best[start] = { score, parts: [part, ...rest.parts] };
      }
    }
  }
  return best[0]?.parts ?? [];
}
