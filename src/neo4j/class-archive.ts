import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { exists } from './exists.ts';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';

/** Where what a Java made of the classes of Neo4j is kept: another Java makes its own. */
export function classArchiveOf({ folder }: Jars, java: Java): string {
  return join(folder, `classes-${createHash('sha256').update(java.name).digest('hex').slice(0, 12)}.jsa`);
}

/** Options with which Java takes its classes from there, once they are: a start costs a third less (https://openjdk.org/jeps/350). One that does not fit is left alone. */
export async function classArchiveOptions(jars: Jars, java: Java): Promise<string[]> {
  const archive = classArchiveOf(jars, java);
  return (await exists(archive)) ? [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds*=off'] : [];
}
