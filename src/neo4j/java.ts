import { join } from 'node:path';
import type { Logger } from 'pino';
import { said } from './program.ts';
import { orExistingServer, StartupError } from './startup-error.ts';

export interface Java {
  readonly path: string;
  /** 17, 21 … */
  readonly version: number;
  /** All that it says of itself. */
  readonly name: string;
}

/** What Neo4j 5 supports; newer ones (25 has been tried) work with a warning. */
const supported = [17, 21];
const oldest = 17;
const install = `Install Java 21 (for instance openjdk-21-jre-headless or Eclipse Temurin)`;

/**
 * The Java at `path`, at JAVA_HOME or on the PATH, in that order.
 *
 * @throws StartupError JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(env: NodeJS.ProcessEnv, log: Logger, path?: string): Promise<Java> {
  const home = env['JAVA_HOME'];
  const java = path ?? (home ? join(home, 'bin', 'java') : 'java');
  const place = path ? `at ${path}` : home ? `at JAVA_HOME (${home})` : 'on the PATH';

  const answer = await said(java, ['-version'], env);
  const version = answer === undefined ? undefined : majorVersion(answer);
  if (answer === undefined || version === undefined) {
    throw new StartupError('JAVA_MISSING', `Neo4j needs Java, and there is none ${place}. ${install}, ${orExistingServer}`);
  }
  if (version < oldest) {
    throw new StartupError(
      'JAVA_TOO_OLD',
      `Neo4j needs Java ${oldest} or newer, and the one ${place} is Java ${version}. ${install}, ${orExistingServer}`,
    );
  }
  if (!supported.includes(version)) {
    log.warn(
      `Neo4j 5 is made for Java ${supported.join(' and ')}, and the one ${place} is Java ${version}: install Java 21 if Neo4j fails.`,
    );
  }
  return { path: java, version, name: answer };
}

/** Of `openjdk version "17.0.15"`, `"1.8.0_392"` or `"25-ea"`. */
function majorVersion(answer: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(answer) ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
}
