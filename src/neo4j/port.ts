import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems hand out for outgoing connections, so that none takes ours while Neo4j restarts. */
const range = [20_000, 32_000] as const;

/** A port on the loopback interface that nobody listens on now. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = randomInt(...range);
    if (await isFree(port)) {
      return port;
    }
  }
  throw new Error(`No free port was found between ${range[0]} and ${range[1]}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
