import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { FreshNeo4j } from './fresh-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a worker gets a Neo4j of its own: `GET /1` is answered with the address of that of the first. */
    neo4j: string;
  }
}

/** Knows of records and seeds only when somebody asks. */
const start = async () => (await import('./seeded-neo4j.ts')).startSeededNeo4j();

/** Starts a real Neo4j with the seeds in it for each worker that asks for one, and keeps it for the files that come after. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const running = new Map<string, Promise<FreshNeo4j>>();
  const door = createServer(async (request, response) => {
    const worker = request.url as string;
    const asked = running.get(worker) ?? start();
    running.set(worker, asked);
    const [status, answer] = await asked.then(
      ({ address }) => [200, JSON.stringify(address)] as const,
      (error: unknown) => [500, String(error)] as const,
    );
    response.writeHead(status).end(answer);
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  project.provide('neo4j', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    await Promise.all(
      [...running.values()].map((neo4j) =>
        neo4j.then(
          ({ stop }) => stop(),
          () => {},
        ),
      ),
    );
  };
}
