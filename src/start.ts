import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { buildSchema } from './api/schema/schema.ts';
import { BackupFault } from './backup/backup-fault.ts';
import { newestBackup } from './backup/folder.ts';
import { prepareGraph } from './backup/prepare-graph.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Database, type DatabaseAddress, openDatabase, reachDatabase } from './database/database.ts';
import { watchGraph } from './database/graph-watch.ts';
import { openSharedStore } from './database/shared-store.ts';
import { documentsIn } from './documents/documents.ts';
import { archiveClasses } from './neo4j/archive-classes.ts';
import { type EmbeddedNeo4j, startNeo4j } from './neo4j/embedded.ts';
import { jarsOf } from './neo4j/home.ts';
import { StartupError } from './neo4j/startup-error.ts';
import { RecordFaults } from './records/model/fault.ts';
import { openRenamings } from './records/store/rename.ts';
import { loadSeeds } from './records/store/seeds.ts';
import { watchRenamings } from './records/store/watch-renamings.ts';
import { DataFault } from './records/upgrade/data-fault.ts';
import { whyNotTheData } from './records/upgrade/why-not-the-data.ts';
import { createServer } from './server/server.ts';
import { ManifestFault, readTrustedDocuments, warnOfUnfit } from './server/trusted-documents.ts';
import { warmUp } from './server/warm-up.ts';
import { messageOf } from './shared/message-of.ts';
import { watchWebhooks } from './webhooks/watch-webhooks.ts';
import { listWebhooks } from './webhooks/webhooks.ts';

/** Gives the folder of the explorer's pages. */
type ExplorerFolder = (log: Logger) => Promise<string>;

/** Longest time that everything may take to stop, in milliseconds: who asks for that kills what takes longer than ten seconds. */
const LONGEST_STOP = 9_000;
/** Longest time for what hangs up, of all that is to be stopped: at the other end may be what never answers. */
const LONGEST_HANGING_UP = 1_000;

/** How to stop something, given the milliseconds that are left. */
type Stop = (left: number) => Promise<void>;

/** What has been started, so that it can be stopped in the opposite order. */
const stops: Stop[] = [];
const starting = new AbortController();
let stopping: Promise<void> | undefined;

function stop(exitCode: number): Promise<void> {
  stopping ??= (async () => {
    process.exitCode = exitCode;
    starting.abort();
    const latest = performance.now() + LONGEST_STOP;
    // Neo4j ends by itself once we are gone.
    setTimeout(() => process.exit(1), LONGEST_STOP + 400).unref();
    for (let stopOne = stops.pop(); stopOne; stopOne = stops.pop())
      await stopOne(latest - performance.now()).catch((error: unknown) => console.error(error));
  })();
  return stopping;
}

/** Keeps how to stop what has just started; at once, when that was asked for meanwhile. */
async function started(stopOne: Stop): Promise<void> {
  if (!stopping) {
    stops.push(stopOne);
    return;
  }
  await stopOne(LONGEST_STOP);
  starting.signal.throwIfAborted();
}

/** Waits for what hangs up, but not for long. */
const withinTime = (hangingUp: Promise<void>): Promise<void> =>
  Promise.race([hangingUp, sleep(LONGEST_HANGING_UP, undefined, { ref: false })]);

async function run(explorerFolder: ExplorerFolder): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, process.stdout.isTTY ? pretty({ sync: true }) : process.stdout);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Who asks twice does not want to wait for what is being answered.
      if (stopping) process.exit(1);
      log.info(`stopping on ${signal}`);
      void stop(0);
    });
  }

  const trusted = await readTrustedDocuments(config.trustedDocuments);
  const schema = buildSchema();
  // The API is there for others too, so it does not wait for pages that can't be built.
  const explorer = explorerFolder(log).catch((error: unknown) => {
    log.error({ err: error }, 'the explorer could not be built: only the API is served');
    return undefined;
  });
  const address = config.neo4j ?? (await startEmbedded(config, log));
  const isDiskFull = 'isDiskFull' in address ? address.isDiskFull : undefined;
  const database = openDatabase(address);
  await started(() => withinTime(database.driver.close()));
  await checkDatabase(address, database);
  await prepareGraph(database, { onStep: (sentence) => log.info(sentence) });
  await loadSeeds(database, log);

  const watch = watchGraph(database, log);
  await started(() => withinTime(watch.stop()));
  const shared = config.redisUrl === undefined ? undefined : await openSharedStore(config.redisUrl, log);
  if (shared) await started(() => withinTime(shared.close()));
  else log.info('Limits are counted by this process alone: set REDIS_URL where several serve the same graph.');

  if (config.publicOrigin === undefined)
    log.info('Pages tell search engines the address that a request says: set PUBLIC_ORIGIN to the address at which people find them.');
  const folder = await explorer;
  await warnOfUnfit(config.trustedDocuments, await schema, log);
  const app = await createServer({
    ...config,
    schema: await schema,
    database,
    log,
    watch,
    shared,
    trusted,
    isDiskFull,
    whyNotTheData: () => whyNotTheData(database),
    openRenamings: () => openRenamings(database),
    webhooks: () => listWebhooks(database),
    embedded: 'freeBytes' in address ? address : undefined,
    documents: config.sources === undefined ? undefined : documentsIn(config.sources),
    newestBackup: config.backupFolder === undefined ? undefined : newestBackupIn(config.backupFolder),
    dumps: join(config.home, 'dumps'),
    ...(folder && { explorer: folder }),
  });
  await started(() => app.close());
  await listen(app, config, log);
  const webhooks = watchWebhooks(database, { watch, log, allowed: config.webhookHosts });
  await started(() => withinTime(webhooks.stop()));
  if (config.warmUp) await warmUp(await schema, database, log);
  const renamings = watchRenamings(database, log);
  await started(() => withinTime(renamings.stop()));
  if ('freeBytes' in address) await prepareNextStart(config, log);
}

/** Has Java keep what the next start of Neo4j reads, while there is nothing else to do. */
async function prepareNextStart(config: Config, log: Logger): Promise<void> {
  const calledOff = new AbortController();
  await started(async () => calledOff.abort());
  await archiveClasses({ jars: config.jars ?? jarsOf(config.home), env: process.env, log, signal: calledOff.signal }).catch(
    (error: unknown) => log.debug({ err: error }, 'the next start of Neo4j could not be prepared'),
  );
}

/** Tells when the newest backup of a folder was made, in seconds since 1970. */
function newestBackupIn(folder: string): () => Promise<number | undefined> {
  return async () => {
    const newest = await newestBackup(folder).catch(() => undefined);
    return newest && newest.time.getTime() / 1_000;
  };
}

async function startEmbedded(config: Config, log: Logger): Promise<EmbeddedNeo4j> {
  const neo4j = await startNeo4j({
    home: config.home,
    jars: config.jars,
    log,
    env: process.env,
    heap: config.heap,
    signal: starting.signal,
    onGivingUp: (error) => {
      log.fatal(error.message);
      void stop(1);
    },
  });
  await started((left) => neo4j.stop(left));
  return neo4j;
}

async function checkDatabase({ uri, user }: DatabaseAddress, database: Database): Promise<void> {
  await reachDatabase(database).catch((error: unknown) => {
    const code = codeOf(error);
    if (code?.startsWith('Neo.ClientError.Security.')) {
      throw new ConfigError(`NEO4J_PASSWORD: ${uri} does not let user '${user}' in. Check NEO4J_USER and NEO4J_PASSWORD.`);
    }
    if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
      throw new ConfigError(`NEO4J_DATABASE: there is no database '${database.name}' at ${uri}.`);
    }
    throw new ConfigError(
      `NEO4J_URI: no database answers at ${uri}. Check the address, and that it can be reached from here. The driver says: ${messageOf(error)}`,
    );
  });
}

/** The code that an error of the system or of the driver has. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

async function listen(app: FastifyInstance, config: Config, log: Logger): Promise<void> {
  const { host, port } = config;
  const address = await app.listen({ host, port, listenTextResolver: () => 'listening' }).catch((error: unknown) => {
    throw listenFault(error, config);
  });
  log.info(`Kruispunt answers GraphQL at ${address}/graphql`);
}

/** Why nothing can be listened to, in terms of what was configured where that explains it. */
export function listenFault(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return new ConfigError(`PORT: ${port} is taken by another program; choose another port.`);
  if (code === 'EACCES') return new ConfigError(`PORT: ${port} may not be opened by this user; choose one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ConfigError(`HOST: ${host} is no address of this machine.`);
  return error;
}

/** Faults whose message tells the operator what to do. */
const OPERATOR_FAULTS = [BackupFault, ConfigError, DataFault, ManifestFault, RecordFaults, StartupError];

/** Opens what Kruispunt needs and listens, as the environment says, until it is told to stop. */
export async function start(explorerFolder: ExplorerFolder): Promise<void> {
  await run(explorerFolder).catch(async (error: unknown) => {
    // Whatever a start that is being stopped still runs into is no fault.
    if (stopping) return;
    const isExpected = OPERATOR_FAULTS.some((fault) => error instanceof fault);
    console.error(isExpected ? messageOf(error) : error);
    await stop(1);
  });
}
