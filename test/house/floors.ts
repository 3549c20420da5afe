/**
 * The rooms of `src/` from the ground up: what stands in one imports from those before it only. A file that is not named, such as
 * `web/pages/home.tsx`, stands on the floor of its folder. `biome.json` holds this, more narrowly; `test/pure/floors.test.ts` holds
 * `biome.json` to it.
 */
export const floors = [
  'shared',
  'tracing',
  'neo4j',
  'database',
  'search',
  'identity',
  'config.ts',
  'records/kinds',
  'documents',
  'records/model',
  'records/files',
  'records/store',
  'records/curate',
  'records/doctor',
  'records/upgrade',
  'submissions',
  'people',
  'backup',
  'webhooks',
  'installation',
  'api',
  'api/questions',
  'api/operations',
  'api/guards',
  'api/schema',
  'server/linked-data',
  'server/pages',
  'server/metrics',
  'server/portal',
  'server/portal/dump',
  'server/portal/oai',
  'server/portal/rest',
  'server/portal/mcp',
  'server',
  'cli',
  'client',
  'embed',
  'web/base',
  'web/words',
  'web/parts',
  'web/forms',
  'web/pictures',
  'web/pages',
  'web/adding',
  'web/desk',
  'web/developers',
  'web/app',
  'web',
  'start.ts',
  'main.ts',
  'dev',
];

/** Floor of a file or a room, by the number of floors below it; undefined for one that stands on none. */
export function floorOf(path: string): number | undefined {
  const floor = floors.indexOf(path);
  if (floor >= 0) return floor;
  return path.includes('/') ? floorOf(path.slice(0, path.lastIndexOf('/'))) : undefined;
}
