import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { ZipFile } from 'yazl';
import { checkJars, checksumFile } from './checksums.ts';
import { type FreeSpace, freeBytes, megabytes } from './disk.ts';
import { type Download, download } from './download.ts';
import { exists } from './exists.ts';
import { inUtf8 } from './in-utf8.ts';
import type { Java } from './java.ts';
import { findMaven } from './maven.ts';
import { isAlive } from './process-id.ts';
import { said } from './program.ts';
import { fileSystemFault, orExistingServer, StartupError } from './startup-error.ts';

export interface JarsOptions {
  /** Folder of all resolved versions; may be shared by several homes. */
  readonly folder: string;
  readonly java: Java;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
  /** Bytes free on the disk of a folder. */
  readonly freeSpace?: FreeSpace;
  readonly signal?: AbortSignal;
}

/** What Neo4j is made of. */
export interface Jars {
  /** Its classes and those of its launcher, as Java takes them. */
  readonly classPath: string;
  /** Folder of this version, without links on the way: Java looks at names. */
  readonly folder: string;
}

/** 125 MB of jars, as much again in Maven's own repository, and room for the first data. */
const bytesNeeded = 1e9;

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const launcher = fileURLToPath(new URL('Launcher.java', import.meta.url));

/** A jar, since Java keeps what it made of classes for those of jars only. */
const LAUNCHER = 'launcher.jar';

/** Version of Neo4j that pom.xml names. */
export async function neo4jVersion(): Promise<string> {
  return versionIn(await readFile(pom, 'utf8'));
}

const versionIn = (recipe: string): string => /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)/.exec(recipe)?.[1] ?? 'unknown';

/**
 * Neo4j and its launcher, resolved by Maven the first time and whenever pom.xml or Launcher.java
 * has changed, and held against the checksums in jars.sha256.
 *
 * @throws StartupError MAVEN_MISSING, MAVEN_TOO_OLD, DOWNLOAD_FAILED, JARS_CHANGED, NO_DISK_SPACE, HOME_NOT_WRITABLE, HOME_UNFIT
 */
export async function resolveJars(options: JarsOptions): Promise<Jars> {
  const { folder } = options;
  if (folder.includes(delimiter)) {
    throw new StartupError(
      'HOME_UNFIT',
      `${folder} has '${delimiter}' in its name, which ends a folder to Java: set KRUISPUNT_HOME or KRUISPUNT_JARS to one without it, ${orExistingServer}`,
    );
  }
  const recipe = await readFile(pom, 'utf8');
  const version = versionIn(recipe);
  const hash = createHash('sha256')
    .update(recipe)
    .update(await readFile(launcher))
    .update(await readFile(checksumFile))
    .update(LAUNCHER)
    .digest('hex')
    .slice(0, 12);
  const complete = join(folder, `neo4j-${version}-${hash}`);

  // The folder gets this name only when everything is in it.
  if (!(await exists(complete))) {
    try {
      await resolve(complete, version, options);
    } catch (error) {
      throw fileSystemFault(error, folder);
    }
  }
  const real = await realpath(complete);
  return { classPath: [join(real, LAUNCHER), join(real, 'lib', '*')].join(delimiter), folder: real };
}

/** Fills a folder with the jars that pom.xml leads to. Throws StartupError. */
export async function downloadJars(to: Pick<Download, 'output' | 'transcript' | 'env' | 'log' | 'signal'>): Promise<void> {
  await download({ ...to, maven: await findMaven(to.env), pom, version: await neo4jVersion() });
}

async function resolve(complete: string, version: string, options: JarsOptions): Promise<void> {
  const { folder, java, log, freeSpace = freeBytes, signal } = options;
  const env = inUtf8(options.env);
  await findMaven(env);
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);

  const free = await freeSpace(folder);
  if (free < bytesNeeded) {
    throw new StartupError(
      'NO_DISK_SPACE',
      `Neo4j needs 1 GB of free disk and ${folder} has ${megabytes(free)}: free some space, set KRUISPUNT_HOME to a folder on another disk, ${orExistingServer}`,
    );
  }

  const partial = `${complete}.partial-${process.pid}`;
  try {
    log.info({ folder }, `Resolving the jars of Neo4j ${version} with Maven, once (about 125 MB).`);
    await downloadJars({ output: partial, transcript: join(folder, 'maven.log'), env, log, ...(signal && { signal }) });
    await checkJars(partial, version);
    await compileLauncher(java, partial, env);
    await moveIntoPlace(partial, complete);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** With the compiler that pom.xml fetches, since a plain Java runtime has none. */
async function compileLauncher(java: Java, output: string, env: NodeJS.ProcessEnv): Promise<void> {
  const lib = join(output, 'lib');
  const jars = (await readdir(lib)).map((jar) => join(lib, jar)).join(delimiter);
  const compiler = join(output, 'compiler', 'ecj.jar');
  const target = join(output, 'classes');
  if ((await said(java.path, ['-jar', compiler, '-17', '-cp', jars, '-d', target, launcher], env)) === undefined) {
    throw new StartupError(
      'DOWNLOAD_FAILED',
      `The launcher of Neo4j could not be compiled by ${java.path}: remove ${compiler} and its folder from Maven's repository and start again, ${orExistingServer}`,
    );
  }
  await jar(target, join(output, LAUNCHER));
  await Promise.all([rm(join(output, 'compiler'), { recursive: true }), rm(target, { recursive: true })]);
}

async function jar(classes: string, file: string): Promise<void> {
  const archive = new ZipFile();
  for (const name of await readdir(classes)) archive.addFile(join(classes, name), name);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
}

/** Another process with the same folder may have been faster; its result is as good. */
async function moveIntoPlace(partial: string, complete: string): Promise<void> {
  try {
    await rename(partial, complete);
  } catch (error) {
    if (!(await exists(complete))) {
      throw error;
    }
  }
}

/** What processes left that were killed while they resolved. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = /\.partial-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
