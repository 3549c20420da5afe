import { said } from './program.ts';
import { orExistingServer, StartupError } from './startup-error.ts';

/** What the dependency plugin of pom.xml asks for. */
const oldest = [3, 6, 3] as const;
const install = 'Install Maven 3.6.3 or newer (for instance the package maven)';

/**
 * Finds Maven on the PATH.
 *
 * @throws StartupError MAVEN_MISSING, MAVEN_TOO_OLD
 */
export async function findMaven(env: NodeJS.ProcessEnv): Promise<string> {
  const answer = await said('mvn', ['-B', '--version'], env);
  const [, version] = /Apache Maven (\d+\.\d+\.\d+)/.exec(answer ?? '') ?? [];
  if (version === undefined) {
    throw new StartupError(
      'MAVEN_MISSING',
      `The jars of Neo4j are downloaded once by Maven, and there is no working mvn on the PATH. ${install}, ${orExistingServer}`,
    );
  }
  if (isOlder(version.split('.').map(Number))) {
    throw new StartupError(
      'MAVEN_TOO_OLD',
      `The jars of Neo4j are downloaded once by Maven, and Maven ${version} is too old for that. ${install}, ${orExistingServer}`,
    );
  }
  return 'mvn';
}

function isOlder(version: number[]): boolean {
  for (const [place, least] of oldest.entries()) {
    const part = version[place] ?? 0;
    if (part !== least) {
      return part < least;
    }
  }
  return false;
}
