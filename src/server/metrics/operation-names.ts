import * as elements from '../../generated/embed.ts';
import * as explorer from '../../generated/explorer.ts';
import * as own from '../../generated/server.ts';
import { LINKED } from '../linked-data/thing.ts';
import { SUBJECT } from '../pages/subject.ts';

const OPERATION = /^\s*(?:query|mutation) (\w+)/;

/** The name that a document gives to its operation. */
export function nameIn(document: string): string | undefined {
  return OPERATION.exec(document)?.[1];
}

/** Names of the operations that our own pages, elements and server ask. */
const operationNames: ReadonlySet<string> = new Set([
  SUBJECT,
  ...Object.values(LINKED),
  ...[...Object.values(explorer), ...Object.values(elements), ...Object.values(own)].flatMap((document) => nameIn(String(document)) ?? []),
]);

/** What an operation is called in figures: those of others are all one, since anybody may think of names without end. */
export function figureName(name: string | null | undefined): string {
  return name && operationNames.has(name) ? name : 'other';
}
