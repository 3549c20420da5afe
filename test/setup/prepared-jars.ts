import { pino } from 'pino';
import { archiveClasses } from '../../src/neo4j/archive-classes.ts';
import { defaultHome, jarsOf } from '../../src/neo4j/home.ts';

/** Downloaded once per machine, whatever home a test has. */
export const sharedJars = jarsOf(process.env['KRUISPUNT_HOME'] ?? defaultHome(process.env));

let prepared: Promise<void> | undefined;

/** Has Java keep what each start of Neo4j reads, once. */
export function prepareJars(): Promise<void> {
  prepared ??= archiveClasses({ jars: sharedJars, env: process.env, log: pino({ level: 'warn' }) });
  return prepared;
}
