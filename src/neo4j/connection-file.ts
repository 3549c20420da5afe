import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { dataDirectoryOf } from './home.ts';
import { isAlive } from './process-id.ts';

/** How a program reaches the Neo4j of a running server, and the process of that server. */
const connectionSchema = z.object({
  uri: z.url(),
  user: z.literal('neo4j'),
  password: z.string(),
  pid: z.int(),
});

export type Connection = Readonly<z.infer<typeof connectionSchema>>;

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'connection.json');

export async function writeConnection(dataDirectory: string, connection: Connection): Promise<void> {
  const file = fileIn(dataDirectory);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(connection), { mode: 0o600 });
  await rename(draft, file);
}

export async function removeConnection(dataDirectory: string): Promise<void> {
  await rm(fileIn(dataDirectory), { force: true });
}

/** While the server lives, its Neo4j may be in the middle of a restart. */
const millisecondsToRestart = 5000;

/** The embedded Neo4j that a live server runs in this home, or undefined. */
export async function runningNeo4j(home: string): Promise<Connection | undefined> {
  const deadline = Date.now() + millisecondsToRestart;
  do {
    const connection = await readConnection(dataDirectoryOf(home));
    // A server that was killed leaves its file behind.
    if (!connection || !isAlive(connection.pid)) {
      return undefined;
    }
    if (await listens(connection.uri)) {
      return connection;
    }
    await sleep(250);
  } while (Date.now() < deadline);
  return undefined;
}

async function readConnection(dataDirectory: string): Promise<Connection | undefined> {
  try {
    return connectionSchema.parse(JSON.parse(await readFile(fileIn(dataDirectory), 'utf8')));
  } catch {
    // Without a readable file there is nobody to connect to.
    return undefined;
  }
}

function listens(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(1000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
