import { readRecords } from '../../src/records/files/read.ts';
import { seedsFolder } from '../../src/records/store/seeds.ts';

/** The records of `seeds/`. */
export const seeds = await readRecords([seedsFolder]);
