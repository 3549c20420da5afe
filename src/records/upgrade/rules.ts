import { createHash } from 'node:crypto';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { redoByStatements } from './redo-by-statements.ts';
import { redoKeyNames } from './redo-key-names.ts';
import { redoRecords } from './redo-records.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

/** A rule by which something that is kept follows from something else that is. */
export interface Rule {
  name: 'nodes' | 'names of keys' | 'related words' | 'counts';
  /** Changes when the rule does. */
  fingerprint: string;
  /** Makes it all anew. Each transaction of it leaves the graph whole, and it may be done again. */
  redo(database: Database): Promise<void>;
}

const search = cypher('loading/search-related');
const counts = [cypher('upgrade/recount'), cypher('loading/weigh')];
const projection = ['nodes', 'parts', 'relationships', 'remove-facts'].map((name) => cypher(`loading/${name}`)).join('\n');

const source = (path: string): URL => new URL(`../../${path}`, import.meta.url);

const nodes = fingerprintOf(
  projection,
  sourceFingerprint([source('records/model/project.ts'), source('records/model/search-properties.ts')]),
);

/** In an order in which each finds what it needs: what is made of what another made is made anew after it. */
export const rules: readonly Rule[] = [
  { name: 'nodes', fingerprint: nodes, redo: redoRecords },
  { name: 'related words', fingerprint: fingerprintOf(search, nodes), redo: (database) => redoByStatements(database, [search]) },
  { name: 'counts', fingerprint: fingerprintOf(...counts, nodes), redo: (database) => redoByStatements(database, counts) },
  { name: 'names of keys', fingerprint: sourceFingerprint([source('identity/key-name.ts')]), redo: redoKeyNames },
];

function fingerprintOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
