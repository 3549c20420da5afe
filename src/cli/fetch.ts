import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { jarsOf } from '../neo4j/home.ts';
import { resolveJars } from '../neo4j/jars.ts';
import { findJava } from '../neo4j/java.ts';

/** Fetches what the embedded Neo4j is made of, so that no start needs Maven or a network. Throws StartupError. */
export async function fetchJars(): Promise<void> {
  const { home, jars } = readConfig(process.env);
  const log = pino({ level: 'warn' });
  const folder = jars ?? jarsOf(home);
  await resolveJars({ folder, java: await findJava(process.env, log), env: process.env, log });
  console.log(`The jars of Neo4j are in ${folder}.`);
}
