import { newStemmer } from 'snowball-stemmers';

const stemmer = newStemmer('dutch');

/** Stem of a folded Dutch word by Snowball's algorithm, as the index has it: stageplaatsen → stageplaats. */
export function stem(word: string): string {
  return stemmer.stem(word);
}
