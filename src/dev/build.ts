import { pino } from 'pino';
import pretty from 'pino-pretty';
import { builtExplorer } from '../server/pages/build.ts';

// `npm run build`: what `npm start` does first when the pages have changed.

const log = pino(pretty({ sync: true }));
log.info(`npm start serves the pages in ${await builtExplorer(log)}`);
