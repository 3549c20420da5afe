import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { type Child, launch } from './child.ts';
import { classArchiveOptions } from './class-archive.ts';
import { removeConnection, writeConnection } from './connection-file.ts';
import { type FreeSpace, freeBytes, LEAST_ROOM, megabytes, watchDisk } from './disk.ts';
import { dataDirectoryOf, jarsOf } from './home.ts';
import { neo4jVersion, resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { residentBytes } from './memory.ts';
import { watchForPanic } from './panic.ts';
import { passwordOf } from './password.ts';
import { finishReplacing } from './replacement.ts';
import { javaOptions, neo4jSettings } from './settings.ts';
import { boltUri, start } from './start.ts';
import { fileSystemFault, orExistingServer, StartupError } from './startup-error.ts';
import { supervise } from './supervise.ts';
import { checkStore, noteVersion } from './version-note.ts';

export interface EmbeddedOptions {
  /** Folder of everything that is kept, for instance `defaultHome(env)`. */
  readonly home: string;
  readonly log: Logger;
  /** PATH and JAVA_HOME, for Neo4j and for Maven. */
  readonly env?: NodeJS.ProcessEnv;
  /** Largest heap of Neo4j, as Java writes it: `768m`, which is the default. */
  readonly heap?: string;
  /** Java to run; otherwise the one of JAVA_HOME or of the PATH. */
  readonly java?: string;
  /** Folder of the jars; otherwise inside the home. */
  readonly jars?: string | undefined;
  /** Tells no other program how to reach it: those that would use it are refused as if it were another's. */
  readonly alone?: boolean;
  /** Bytes free on the disk of a folder. */
  readonly freeSpace?: FreeSpace;
  /** Stops a start that is under way. */
  readonly signal?: AbortSignal;
  /** Told when Neo4j keeps crashing and is not started any more. */
  readonly onGivingUp?: (error: StartupError) => void;
}

export interface EmbeddedNeo4j {
  /** bolt://127.0.0.1:PORT, the same for as long as it runs. */
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly dataDirectory: string;
  /** Tells whether its disk is too full to write anything. */
  isDiskFull(): boolean;
  /** Bytes that are free on its disk. */
  freeBytes(): Promise<number>;
  /** Memory that it takes, in bytes; undefined in the middle of a restart, and where the system does not tell. */
  residentBytes(): Promise<number | undefined>;
  /** Process of Neo4j, or undefined in the middle of a restart. */
  pid(): number | undefined;
  /** Takes about so many milliseconds at most: a Neo4j that is not done by then is killed, and recovers at its next start. Half a minute when nothing else is said. */
  stop(longest?: number): Promise<void>;
}

/**
 * Starts Neo4j Community as a child process that ends with this one, and starts it again when it crashes.
 *
 * @throws StartupError with the reason in a sentence for the operator
 */
export async function startNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { home, log, env = {}, heap = '768m', freeSpace = freeBytes, signal } = options;
  if (process.platform === 'win32') {
    throw new StartupError(
      'PLATFORM_NOT_SUPPORTED',
      `Kruispunt starts its own Neo4j on Linux and macOS only: run it inside WSL, ${orExistingServer}`,
    );
  }

  const java = await findJava(env, log, options.java);
  const dataDirectory = dataDirectoryOf(home);
  const logs = join(dataDirectory, 'logs');
  const version = await neo4jVersion();
  let password: string;
  try {
    await finishReplacing(home);
    await checkStore(dataDirectory, version);
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    await refuseFullDisk(dataDirectory, freeSpace);
    await mkdir(join(dataDirectory, 'conf'), { recursive: true });
    password = await passwordOf(dataDirectory);
  } catch (error) {
    throw fileSystemFault(error, dataDirectory);
  }

  const jars = await resolveJars({
    folder: resolve(options.jars ?? jarsOf(home)),
    java,
    env,
    log,
    freeSpace,
    ...(signal && { signal }),
  });
  const fromArchive = await classArchiveOptions(jars, java);

  const launchAt = (port: number, settings: readonly string[] = []): Child =>
    launch({
      java: java.path,
      options: [...javaOptions(java, heap, logs), ...fromArchive],
      classPath: jars.classPath,
      home: dataDirectory,
      settings: [...neo4jSettings(port, heap), ...settings],
      password,
      env,
      log,
    });

  const begin = Date.now();
  log.info({ dataDirectory }, 'Starting Neo4j.');
  const { child, port } = await start({ launchAt, home, password, log, ...(signal && { signal }) });
  const uri = boltUri(port);
  try {
    await noteVersion(dataDirectory, version);
    if (!options.alone) await writeConnection(dataDirectory, { uri, user: 'neo4j', password, pid: process.pid });
  } catch (error) {
    await child.stop();
    throw fileSystemFault(error, dataDirectory);
  }
  log.info({ uri, pid: child.pid }, `Neo4j is ready after ${((Date.now() - begin) / 1000).toFixed(1)} s.`);

  const disk = watchDisk(dataDirectory, log, freeSpace);
  let wasCutShort = false;
  const supervised = supervise(child, () => launchAt(port, wasCutShort ? FORGET_WHAT_WAS_CUT_SHORT : []), { log, logs, disk, onGivingUp });
  const panic = watchForPanic(uri, password, async () => {
    const full = await disk.look();
    wasCutShort ||= full;
    log.error({ dataDirectory }, `Neo4j can't go on${full ? ' since its disk is full' : ''}, and is started again.`);
    await supervised.endCurrent();
  });
  function onGivingUp(error: StartupError): void {
    void removeConnection(dataDirectory);
    options.onGivingUp?.(error);
  }

  return {
    uri,
    user: 'neo4j',
    password,
    dataDirectory,
    isDiskFull: disk.isFull,
    freeBytes: () => freeSpace(dataDirectory),
    residentBytes: async () => {
      const pid = supervised.pid();
      return pid === undefined ? undefined : residentBytes(pid);
    },
    pid: supervised.pid,
    async stop(longest) {
      await removeConnection(dataDirectory);
      // What watches can't hang up on a Neo4j that hangs before that is gone.
      await Promise.all([panic.stop(), supervised.stop(longest)]);
      await disk.stop();
      log.info('Neo4j has stopped.');
    },
  };
}

/**
 * The disk was full in the middle of a transaction that nobody was told of as done, and after which none was taken: Neo4j takes the half of it at the end of its log
 * for damage otherwise, and does not open the store any more.
 */
const FORGET_WHAT_WAS_CUT_SHORT = ['internal.dbms.tx_log.fail_on_corrupted_log_files=false'];

/** Throws StartupError NO_DISK_SPACE: a Neo4j that can't write ends in the middle of what it does. */
async function refuseFullDisk(dataDirectory: string, freeSpace: FreeSpace): Promise<void> {
  const free = await freeSpace(dataDirectory);
  if (free >= LEAST_ROOM) return;
  throw new StartupError(
    'NO_DISK_SPACE',
    `The disk of ${dataDirectory} has ${megabytes(free)} left, and Neo4j needs ${megabytes(LEAST_ROOM)}: free some space, set KRUISPUNT_HOME to a folder on another disk, ${orExistingServer}`,
  );
}
