import { buildSchema } from '../../src/api/schema/schema.ts';

/** The whole API, without a database. */
export const schema = await buildSchema();
