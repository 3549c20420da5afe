declare module 'snowball-stemmers' {
  export function newStemmer(language: 'dutch' | 'english'): { stem(word: string): string };
}

declare module 'stopword' {
  export const eng: string[];
  export const nld: string[];
}
