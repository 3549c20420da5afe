import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { type Child, type Ending, inUse } from './child.ts';
import { runningNeo4j } from './connection-file.ts';
import { dataDirectoryOf } from './home.ts';
import { passwordFileIn } from './password.ts';
import { freePort } from './port.ts';
import { orExistingServer, StartupError, stoppedWhileStarting } from './startup-error.ts';
import { orRestore } from './version-note.ts';

export interface StartOptions {
  readonly launchAt: (port: number) => Child;
  readonly home: string;
  readonly password: string;
  readonly log: Logger;
  readonly signal?: AbortSignal;
}

/** A Neo4j whose server was killed needs a moment to notice and to write everything down. */
const millisecondsToLetGo = 60_000;
const millisecondsToStart = 300_000;
const millisecondsBetweenNotices = 15_000;

export const boltUri = (port: number): string => `bolt://127.0.0.1:${port}`;

/**
 * Launches Neo4j on a free port until it answers Bolt with its password.
 *
 * @throws StartupError DATA_DIRECTORY_IN_USE, PASSWORD_LOST, STORE_DAMAGED, NEO4J_FAILED, NO_DISK_SPACE, STOPPED_WHILE_STARTING
 */
export async function start(options: StartOptions): Promise<{ child: Child; port: number }> {
  const { launchAt, home, password, log, signal } = options;
  const deadline = Date.now() + millisecondsToLetGo;
  for (;;) {
    const port = await freePort();
    const child = launchAt(port);
    const outcome = await startedUnlessStopped(child, log, signal);
    if (outcome === 'ready') {
      await checkPassword(child, port, password, dataDirectoryOf(home));
      return { child, port };
    }
    if (outcome.code === inUse) {
      await refuseIfRunning(home, Date.now() > deadline);
    } else if (!saidBy(outcome, 'Address already in use')) {
      throw startFault(outcome, dataDirectoryOf(home));
    }
  }
}

async function startedUnlessStopped(child: Child, log: Logger, signal?: AbortSignal): Promise<'ready' | Ending> {
  const stop = () => void child.stop();
  const notice = setInterval(() => log.info('Neo4j is still starting.'), millisecondsBetweenNotices);
  const limit = setTimeout(stop, millisecondsToStart);
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) {
      stop();
    }
    const outcome = await child.started;
    if (signal?.aborted) {
      await child.stop();
      throw stoppedWhileStarting();
    }
    return outcome;
  } finally {
    clearInterval(notice);
    clearTimeout(limit);
    signal?.removeEventListener('abort', stop);
  }
}

/** Who holds the lock is either a live server, or the Neo4j of a dead one on its way out. */
async function refuseIfRunning(home: string, waitedEnough: boolean): Promise<void> {
  const other = await runningNeo4j(home);
  const directory = dataDirectoryOf(home);
  if (other || waitedEnough) {
    const who = other ? `the Kruispunt of process ${other.pid}` : 'another Neo4j';
    throw new StartupError(
      'DATA_DIRECTORY_IN_USE',
      `The data directory ${directory} is in use by ${who}: stop that one first, set KRUISPUNT_HOME to another folder, ${orExistingServer}`,
    );
  }
  await sleep(500);
}

async function checkPassword(child: Child, port: number, password: string, directory: string): Promise<void> {
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic('neo4j', password), { maxTransactionRetryTime: 0 });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
  } catch (error) {
    const closed = await whyClosed(driver);
    await child.stop();
    if (error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') {
      throw new StartupError(
        'PASSWORD_LOST',
        `The data in ${directory} was made with another password than the one in ${passwordFileIn(directory)}: put the old file back, ${orExistingServer}`,
        { cause: error },
      );
    }
    if (closed !== undefined) throw storeFault(directory, closed, error);
    throw new StartupError('NEO4J_FAILED', `Neo4j started but does not answer: ${reason(error)} (more is in ${logIn(directory)})`, {
      cause: error,
    });
  } finally {
    await driver.close();
  }
}

/** What Neo4j says of a database that it could not open; undefined when that is not what is wrong. */
async function whyClosed(driver: Driver): Promise<string | undefined> {
  const statement = 'SHOW DATABASE neo4j YIELD currentStatus, statusMessage';
  const { records } = await driver.executeQuery(statement, {}, { database: 'system' }).catch(() => ({ records: [] }));
  const [row] = records;
  return row && row.get('currentStatus') !== 'online' ? String(row.get('statusMessage')) : undefined;
}

function storeFault(directory: string, why: string, cause?: unknown): StartupError {
  return new StartupError(
    'STORE_DAMAGED',
    `Neo4j can't open the store in ${directory} (${why.replace(/\.$/, '')}; more is in ${logIn(directory)}): when it is damaged, ${orRestore(directory)}`,
    { cause },
  );
}

const saidBy = (ending: Ending, words: string): boolean => ending.lines.some((line) => line.includes(words));

function startFault(ending: Ending, directory: string): StartupError {
  if (saidBy(ending, 'No space left on device')) {
    return new StartupError(
      'NO_DISK_SPACE',
      `Neo4j can't start because the disk of ${directory} is full: free some space, ${orExistingServer}`,
    );
  }
  return new StartupError('NEO4J_FAILED', `Neo4j did not start: ${lastWords(ending)} (more is in ${logIn(directory)})`);
}

const logIn = (directory: string): string => join(directory, 'logs', 'neo4j.log');
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The lines of a dead Neo4j that mean something: its errors with their causes, not where in its code they arose. */
export function lastWords({ code, signal, lines }: Ending): string {
  const meaningful = lines.filter((line) => /\b(ERROR|FATAL|Error|Exception|Caused by|Unrecognized|Invalid)\b/.test(line));
  const words = meaningful.length > 0 || signal ? meaningful : lines;
  const ended = signal ? `its process was killed by ${signal}` : `its process ended with code ${code}`;
  return words.length > 0
    ? words
        .slice(-4)
        .map((line) => line.trim().slice(0, 300))
        .join(' / ')
    : ended;
}
