import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { FreshNeo4j } from './fresh-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a worker gets a Neo4j of its own: `GET /1` is answered with the address of that of the first, `GET /prepared` once any start is as short as it can be. */
    neo4j: string;
  }
}

/** Knows of Neo4j, records and seeds only when somebody asks. */
const prepare = async () => (await import('./prepared-jars.ts')).prepareJars();
const start = async () => {
  await prepare();
  return (await import('./seeded-neo4j.ts')).startSeededNeo4j();
};

/** Starts a real Neo4j with the seeds in it for each worker that asks for one, and keeps it for the files that come after. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const running = new Map<string, Promise<FreshNeo4j>>();
  const asked = async (path: string) => {
    if (path === '/prepared') return prepare();
    const neo4j = running.get(path) ?? start();
    running.set(path, neo4j);
    return (await neo4j).address;
  };
  const door = createServer(async (request, response) => {
    const [status, answer] = await asked(request.url as string).then(
      (found) => [200, JSON.stringify(found ?? {})] as const,
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
