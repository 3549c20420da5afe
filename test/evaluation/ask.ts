import { type GraphQLSchema, graphql } from 'graphql';
import { requestContext } from '../../src/api/context.ts';
import type { Database } from '../../src/database/database.ts';
import { anonymous } from '../../src/identity/viewer.ts';
import type { Ask } from './tasks.ts';

/** Milliseconds that one answer may take here: how good it is does not depend on how busy the machine is. */
const LONGEST_ANSWER = 300_000;

/** Asks the API itself, without the network between. */
export function askOf(schema: GraphQLSchema, database: Database): Ask {
  return async <Data>(source: string, variableValues: Record<string, unknown>) => {
    const contextValue = requestContext(database, 'evaluation', anonymous('evaluation'), { longestStatement: LONGEST_ANSWER });
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data as Data;
  };
}
