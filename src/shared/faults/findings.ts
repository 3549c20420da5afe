import type { FindingCode } from '../../generated/schema.ts';

type Pair = { id: string; other: string };
type NamedPair = Pair & { name: string; otherName: string };

/** What of records deserves a look; kinds are named as the types of the API. */
const list = {
  SAME_ROR_ID: ({ id, other, rorId }: Pair & { rorId: string }) => `'${id}' and '${other}' have the same ROR id, ${rorId}.`,
  SAME_ADDRESS: ({ id, other, email }: Pair & { email: string }) => `'${id}' and '${other}' have the same e-mail address, ${email}.`,
  SAME_NAME: ({ id, other, name, otherName }: NamedPair) => `'${id}' and '${other}' go by the same name: ${name} and ${otherName}.`,
  SAME_INITIAL: ({ id, other, name, otherName }: NamedPair) =>
    `'${id}' and '${other}' may have the same name, in full and with an initial: ${name} and ${otherName}.`,
  LIKE_SPELLING: ({ id, other, name, otherName }: NamedPair) =>
    `'${id}' and '${other}' have names that differ by a letter or two: ${name} and ${otherName}.`,
  ORPHAN: ({ kind, id }: { kind: string; id: string }) => `the ${kind} '${id}' is tied to nothing.`,
  UNDEFINED_THEME: ({ id }: { id: string }) => `the theme '${id}' has no definition.`,
  NEVER_VERIFIED: ({ id }: { id: string }) => `the initiative '${id}' was never verified.`,
  VERIFIED_LONG_AGO: ({ id, day }: { id: string; day: string }) => `the initiative '${id}' was last verified on ${day}.`,
} satisfies Record<FindingCode, (values: never) => string>;

type FindingValues = { [Code in FindingCode]: Parameters<(typeof list)[Code]>[0] };

/** What deserves a look, for programs: a code with its values. */
export type ToldFinding = { [Code in FindingCode]: { readonly code: Code; readonly values: FindingValues[Code] } }[FindingCode];

/** What is said of each code. */
export type FindingSentences = { readonly [Code in FindingCode]: (values: FindingValues[Code]) => string };

export const findingSentences: FindingSentences = list;

/** What deserves a look, in a sentence of some language. */
export function sayFinding<Code extends FindingCode>(
  words: FindingSentences,
  { code, values }: { code: Code; values: FindingValues[Code] },
): string {
  return words[code](values);
}
