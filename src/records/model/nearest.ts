import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean 'radboudumc'?` when one of the candidates is near, otherwise a full stop. */
export function nearest(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return '.';
  const candidate = closest(word, candidates);
  return distance(word, candidate) <= Math.max(2, word.length / 3) ? `; did you mean '${candidate}'?` : '.';
}
