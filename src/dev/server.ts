import { fileURLToPath } from 'node:url';
import { start } from '../start.ts';

// The pages as they are written: `pages.ts` stands before this server, and makes of them what a browser can read.
await start(async () => fileURLToPath(new URL('../web', import.meta.url)));
