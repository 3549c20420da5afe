import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** The files of a folder below `test/`. */
const project = (name: string): TestProjectConfiguration => ({
  // One copy of graphql for all: the one that Node itself takes, where Vite would take the ESM build beside it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    // The schema, the seeds and the connection are made once and shared by all files of a worker.
    isolate: false,
    // A test waits for what it waits for; these are for what never comes.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 300_000 } },
  },
});

// A Neo4j that lives for minutes does not win back what Java's second compiler takes: half of all its processor time.
process.env['JAVA_TOOL_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';

export default defineConfig({
  test: {
    projects: ['pure', 'graph', 'pages', 'lifecycle'].map(project),
    globalSetup: ['test/setup/neo4j.ts'],
    maxWorkers: 2,
  },
});
