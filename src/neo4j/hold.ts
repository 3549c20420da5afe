import { launch } from './child.ts';
import type { EmbeddedOptions } from './embedded.ts';
import { dataDirectoryOf, jarsOf } from './home.ts';
import { resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { StartupError } from './startup-error.ts';

/** A data directory that nobody else can start a Neo4j on. */
export interface Hold {
  release(): Promise<void>;
}

/** Holds the data directory of a home without starting Neo4j. Throws StartupError DATA_DIRECTORY_IN_USE. */
export async function holdDataDirectory({ home, log, env = {}, ...options }: EmbeddedOptions): Promise<Hold> {
  const java = await findJava(env, log, options.java);
  const directory = dataDirectoryOf(home);
  const { classPath } = await resolveJars({ folder: options.jars ?? jarsOf(home), java, env, log });
  const child = launch({ java: java.path, options: ['-Xmx32m'], classPath, home: directory, settings: [], password: '', env, log });
  if ((await child.started) !== 'ready') {
    throw new StartupError('DATA_DIRECTORY_IN_USE', `The data directory ${directory} is in use by another Kruispunt: stop that one first.`);
  }
  return { release: () => child.stop() };
}
