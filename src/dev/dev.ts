import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { startNeo4j } from '../neo4j/embedded.ts';
import { StartupError } from '../neo4j/startup-error.ts';
import { servePages } from './pages.ts';

// `npm run dev`: Neo4j stays, the server starts again when what it is made of changes, and pages change while one looks at them.

/** How to stop what was started, the last first. */
const stops: (() => Promise<unknown>)[] = [];

async function stop(): Promise<void> {
  for (const stopOne of stops.splice(0)) await stopOne();
}

async function develop(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, process.stdout.isTTY ? pretty({ sync: true }) : process.stdout);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

  const database = await neo4jOf(config, log);
  const port = await freePort();
  const server = watchServer({ ...database, HOST: '127.0.0.1', PORT: String(port), TRUST_PROXY: '127.0.0.1' });
  stops.unshift(() => ended(server));
  const pages = await servePages(config, port);
  stops.unshift(() => pages.close());
  log.info(`Kruispunt shows its pages as they are written at ${pages.url}`);
}

/** How the server reaches the database: the one that is named, or the embedded one, which is started here. */
async function neo4jOf({ neo4j, home, jars, heap }: Config, log: Logger): Promise<Record<string, string>> {
  if (neo4j) return {};
  const { uri, user, password, stop: stopNeo4j } = await startNeo4j({ home, jars, log, env: process.env, heap });
  stops.unshift(stopNeo4j);
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** The server, started again whenever a file changes that it was made of. */
function watchServer(settings: Record<string, string>): ChildProcess {
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  const read = ['graph/**/*', 'src/web/*.html'].flatMap((files) => ['--include', files]);
  const args = [tsx, 'watch', '--clear-screen=false', ...read, fileURLToPath(new URL('./server.ts', import.meta.url))];
  return spawn(process.execPath, args, { env: { ...process.env, ...settings }, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const address = probe.address();
  probe.close();
  if (typeof address !== 'object' || address === null) throw new Error('The system gave no port.');
  return address.port;
}

develop().catch(async (error: unknown) => {
  console.error(error instanceof ConfigError || error instanceof StartupError ? error.message : error);
  process.exitCode = 1;
  await stop();
});
