import { fileFaults } from './file-faults.ts';
import { recordFaults } from './record-faults.ts';

const list = { ...recordFaults, ...fileFaults };

/** The closed list of what can be wrong with records, with files of them and with what is to be done to them. */
export type FaultCode = keyof typeof list;

/** What the sentence of each code is filled with. */
export type FaultValues = { [Code in FaultCode]: Parameters<(typeof list)[Code]> extends [infer Values] ? Values : Record<string, never> };

/** What is wrong, for programs: a code with its values. */
export type ToldFault = { [Code in FaultCode]: { readonly code: Code; readonly values: FaultValues[Code] } }[FaultCode];

/** What is said of each code: nothing but its values is needed to say it. */
export type FaultSentences = { readonly [Code in FaultCode]: (values: FaultValues[Code]) => string };

export const sentences: FaultSentences = list;

/** What is wrong, in a sentence of some language. */
export function say<Code extends FaultCode>(words: FaultSentences, { code, values }: { code: Code; values: FaultValues[Code] }): string {
  return words[code](values);
}

/** What is wrong, in an English sentence that says what to do. */
export function sentenceOf(fault: ToldFault): string {
  return say(sentences, fault);
}
