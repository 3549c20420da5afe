import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql for all: the one that Node itself takes, where Vite would take the ESM build beside it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/neo4j.ts'],
    // Each worker has a Neo4j of its own, and each file the graph in it to itself.
    maxWorkers: 2,
    // The schema, the seeds and the connection are made once and shared by all files of a worker.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
