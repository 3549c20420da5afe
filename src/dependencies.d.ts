declare module 'snowball-stemmers' {
  export function newStemmer(language: 'dutch' | 'english'): { stem(word: string): string };
}

declare module 'stopword' {
  export const eng: string[];
  export const nld: string[];
}

declare module 'spdx-satisfies' {
  /** Whether a licence expression is satisfied by any of those that are approved. Throws for what is no expression. */
  function satisfies(licence: string, approved: readonly string[]): boolean;
  export = satisfies;
}
