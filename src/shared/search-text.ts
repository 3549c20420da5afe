/** What the server and the pages agree on about a text that is searched for. */

/** Most characters of it. */
export const LONGEST_TEXT = 500;

/** Tells whether it asks for people: who may I call …, wie weet …, bij wie … */
export function asksWho(text: string): boolean {
  return /^\P{L}*((bij|met|aan)\s+)?(wie|who)(?![\p{L}\p{N}])/iu.test(text);
}
