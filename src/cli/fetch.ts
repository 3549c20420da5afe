import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { archiveClasses } from '../neo4j/archive-classes.ts';
import { jarsOf } from '../neo4j/home.ts';

/** Fetches what the embedded Neo4j is made of, so that no start needs Maven or a network, and has Java prepare it. Throws StartupError. */
export async function fetchJars(): Promise<void> {
  const { home, jars } = readConfig(process.env);
  const folder = jars ?? jarsOf(home);
  await archiveClasses({ jars: folder, env: process.env, log: pino({ level: 'warn' }) });
  console.log(`The jars of Neo4j are in ${folder}.`);
}
