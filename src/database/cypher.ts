import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../graph/', import.meta.url);

/** Text of a statement kept in `graph/`, by its name below that folder: `related`, `loading/nodes`. Throws when there is none. */
export function cypher(name: string): string {
  return withParts(textOf(name), [name]);
}

/** A statement written in a description of the API: the name of a file that holds the whole of it, or its text. */
export function statementOf(written: string): string {
  const [, name] = /^([a-z-]+)\.cypher$/.exec(written) ?? [];
  return name ? cypher(name) : withParts(written);
}

const PART = /#([a-z-]+(?:\/[a-z-]+)?)\(([^()#]*)\)/g;

/**
 * A statement with parts of other statements in their place: `#idf(total: all, df: few)` is the text of `graph/parts/idf.cypher`
 * with `all` where that has `#total`. Throws where a part is not known, is given something else than it needs, or holds itself.
 */
function withParts(statement: string, within: readonly string[] = []): string {
  const whole = statement.replace(PART, (_, name: string, given: string) => {
    const file = `parts/${name}`;
    if (within.includes(file)) throw new Error(`The part '${name}' of a statement holds itself: ${[...within, file].join(' > ')}.`);
    return withParts(filledIn(name, textOf(file), valuesIn(given)), [...within, file]);
  });
  const strange = whole.indexOf('#');
  // Cypher itself has no such sign.
  if (strange >= 0)
    throw new Error(
      `A statement has '${whole.slice(strange, strange + 40)}', which is neither a part, '#name(key: value)', nor given to one.`,
    );
  return whole;
}

/** `total: all, df: few` */
function valuesIn(given: string): Map<string, string> {
  const pairs = given.split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')).trim(), pair.slice(pair.indexOf(':') + 1).trim()]),
  );
}

function filledIn(name: string, text: string, values: ReadonlyMap<string, string>): string {
  return [...values].reduce((filled, [key, value]) => {
    const place = new RegExp(`#${key}(?![a-z-])`, 'g');
    if (!place.test(filled)) throw new Error(`The part '${name}' of a statement takes no '${key}'.`);
    return filled.replace(place, value.replaceAll('$', '$$$$'));
  }, text);
}

/** Text of a file in `graph/`, without its comments. */
function textOf(name: string): string {
  const file = new URL(`${name}.cypher`, folder);
  if (!existsSync(file)) throw new Error(`There is no statement '${name}.cypher' in graph/.`);
  return readFileSync(file, 'utf8')
    .replace(/^[ \t]*\/\/.*\n/gm, '')
    .trim();
}
