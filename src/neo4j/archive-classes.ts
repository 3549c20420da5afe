import { access, constants, mkdtemp, rename, rm } from 'node:fs/promises';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Logger } from 'pino';
import { launch } from './child.ts';
import { classArchiveOf } from './class-archive.ts';
import { exists } from './exists.ts';
import { resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { freePort } from './port.ts';
import { javaOptions, neo4jSettings } from './settings.ts';
import { boltUri } from './start.ts';

export interface ArchiveOptions {
  /** Folder of the jars, for instance `jarsOf(home)`. */
  readonly jars: string;
  readonly log: Logger;
  /** PATH and JAVA_HOME. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends it, with nothing kept. */
  readonly signal?: AbortSignal;
}

const HEAP = '256m';
const PASSWORD = 'of a Neo4j that nobody uses';
/** Writing it takes many times as long as stopping, in milliseconds. */
const LONGEST_STOP = 300_000;
/** Others go first. */
const LOW_PRIORITY = 10;
/** Has Neo4j read what every question needs. */
const QUESTION =
  'MATCH (one)-[tie]->(other) WHERE one.id = $id WITH other, count(tie) AS ties ORDER BY ties DESC LIMIT 5 RETURN collect(other.id) AS ids';

/**
 * Starts a Neo4j of its own, which keeps beside the jars what Java makes of its classes, unless this Java has done so before. It takes as long as
 * three starts and as much memory as one. Where nothing can be written, nothing is done.
 *
 * @throws StartupError when there is no Java or the jars can't be had
 */
export async function archiveClasses({ jars: folder, log, env, signal }: ArchiveOptions): Promise<void> {
  const java = await findJava(env, log);
  const jars = await resolveJars({ folder, java, env, log, ...(signal && { signal }) });
  const archive = classArchiveOf(jars, java);
  const canBeWritten = await access(jars.folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!canBeWritten || (await exists(archive))) return;

  const unfinished = `${archive}.partial-${process.pid}`;
  const home = await mkdtemp(join(tmpdir(), 'kruispunt-classes-'));
  const begin = Date.now();
  const port = await freePort();
  const child = launch({
    java: java.path,
    options: [...javaOptions(java, HEAP, home), `-XX:ArchiveClassesAtExit=${unfinished}`, '-Xlog:cds*=off'],
    classPath: jars.classPath,
    home,
    settings: neo4jSettings(port, HEAP),
    password: PASSWORD,
    env,
    log,
  });
  const giveUp = () => void child.stop(0);
  try {
    if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
    signal?.addEventListener('abort', giveUp);
    if (signal?.aborted) giveUp();
    if ((await child.started) === 'ready') await ask(port);
    await child.stop(LONGEST_STOP);
    const { code } = await child.ended;
    if (signal?.aborted) return;
    if (code !== 0 || !(await exists(unfinished))) {
      log.debug({ code }, 'what Java makes of the classes of Neo4j could not be kept');
      return;
    }
    await rename(unfinished, archive);
    log.info(
      `Neo4j starts faster from now on: its classes were prepared in ${((Date.now() - begin) / 1_000).toFixed(0)} s, once for this Java.`,
    );
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await Promise.all([rm(unfinished, { force: true }), rm(home, { recursive: true, force: true })]);
  }
}

/** Whatever comes of it: it is the asking that counts. */
async function ask(port: number): Promise<void> {
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic('neo4j', PASSWORD), { maxTransactionRetryTime: 0 });
  await driver.executeQuery(QUESTION, { id: 'x' }, { database: 'neo4j' }).catch(() => {});
  await driver.close();
}
