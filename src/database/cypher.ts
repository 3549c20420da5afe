import { readFileSync } from 'node:fs';

const NAME = /\b([a-z-]+(?:\/[a-z-]+)*)\.cypher\b/g;

/**
 * Text of a statement kept in `graph/`, by its name below that folder: `related`, `loading/nodes`.
 * Inside a statement, a name such as `features.cypher` stands for that file's text.
 */
export function cypher(name: string): string {
  const text = readFileSync(new URL(`../../graph/${name}.cypher`, import.meta.url), 'utf8');
  const statement = text.replace(/^[ \t]*\/\/.*\n/gm, '').trim();
  return inlineStatements(statement);
}

/** Puts the text of the files that a statement names in their place. */
export function inlineStatements(statement: string): string {
  return statement.replace(NAME, (_, name: string) => cypher(name));
}
