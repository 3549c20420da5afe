import { builtExplorer } from './server/pages/build.ts';
import { start } from './start.ts';

await start(builtExplorer);
