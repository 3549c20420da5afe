import { type Kind, kinds, searchedKinds } from './kinds.ts';

/** Fields by which things of a kind are named, what they are called most first. */
export function nameFieldsOf(kind: Kind): string[] {
  const { title, short, others, english } = kinds[kind].name;
  return [title, short, others, english].filter((field) => field !== undefined);
}

/** Fields of whatever a search finds in which its words are looked for: names, then texts. */
export const searchedFields: readonly string[] = [
  ...new Set([...searchedKinds.flatMap(nameFieldsOf), ...searchedKinds.flatMap((kind) => kinds[kind].texts)]),
];
