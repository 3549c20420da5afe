/**
 * A server like main.ts, as far as it concerns Neo4j: `server.ts HOME JARS` says where Neo4j is and stops on SIGTERM.
 * On SIGINT it answers one more request, as a server does that drains.
 */
import { pino } from 'pino';
import { startNeo4j } from '../../../src/neo4j/embedded.ts';
import { driverFor, notes } from './notes.ts';

const [home = '', jars = ''] = process.argv.slice(2);
const server = await startNeo4j({ home, jars, log: pino({ level: 'silent' }), env: process.env });
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
process.on('SIGINT', () => void answerOnceMore());
say({ uri: server.uri, password: server.password, pid: server.pid() });

async function answerOnceMore(): Promise<void> {
  const driver = driverFor(server.uri, server.password);
  say(await notes(driver));
  await driver.close();
}

function say(what: unknown): void {
  console.log(JSON.stringify(what));
}
