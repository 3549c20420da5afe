import { fold } from '../shared/fold.ts';

/**
 * Names stand in logs, in the audit trail and in lists, where a curator tells by them who did what: they are short, have nothing
 * invisible, and no letter of another script that looks like ours (the Cyrillic а, the Greek ο), nor one of ours that looks like another (ı).
 */
const NAME = /^[a-zA-Z0-9À-ÖØ-öø-İĴ-ķĹ-ľŁ-ňŊ-ž][a-zA-Z0-9À-ÖØ-öø-İĴ-ķĹ-ľŁ-ňŊ-ž .,@()_-]{0,79}$/;

/** A name that a key may have, as it is kept; undefined where it is none. */
export function keyName(text: string): string | undefined {
  const name = text.normalize('NFC').trim().replace(/ +/g, ' ');
  return NAME.test(name) ? name : undefined;
}

/** What names have in common that look the same at a glance: `Portaal Zuid 1`, `portaal zuid l` and `pórtaal-zuid I`. */
export function likenessOf(name: string): string {
  return fold(name)
    .replace(/[ .,@()_-]+/g, ' ')
    .replace(/[1i]/g, 'l')
    .replace(/0/g, 'o')
    .trim();
}
