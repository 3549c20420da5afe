import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Folder of a user's data when KRUISPUNT_HOME names no other. */
export function defaultHome(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'kruispunt');
  }
  const data = env['XDG_DATA_HOME'];
  // The XDG base directory specification says that relative paths are to be ignored.
  return join(data?.startsWith('/') ? data : join(homedir(), '.local', 'share'), 'kruispunt');
}

/** Where the jars of Neo4j are kept, downloaded once. */
export const jarsOf = (home: string): string => resolve(home, 'jars');

/** The home directory of Neo4j itself: its data, its logs, its password and its lock. */
export const dataDirectoryOf = (home: string): string => resolve(home, 'neo4j');
