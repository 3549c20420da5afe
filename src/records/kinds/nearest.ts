import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, where one is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const candidate = closest(word, candidates);
  return distance(word, candidate) <= Math.max(2, word.length / 3) ? candidate : undefined;
}
